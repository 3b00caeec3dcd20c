/** English words by which the header of a column, a heading or a sentence says that events are listed. */
export const LISTS_EVENTS = /\b(?:events?|web ?hooks?|topics?|scopes?|triggers?|hooks?|notifications?|messages?|callbacks?)\b/i;

/** Words for events, web hooks and notifications besides the English ones. */
export const EVENT_WORDS =
  /事件|回调|通知|イベント|コールバック|ウェブフック|이벤트|웹훅|알림|(?<!\p{L})(?:eventos?|eventi|événements?|ereigniss?e?|notificaci[oó]n(?:es)?|notifica(?:ção|ções)|notifiche|benachrichtigung(?:en)?|событи[еяй]|уведомлени[еяй]|вебхук(?:и|ов)?)(?!\p{L})/iu;

/** `Fired when an order is paid`, `This webhook is triggered after …`: what is said of an event, and of nothing that is called. */
export const SENT_WHEN =
  /^(?:(?:it|this|the|an?) (?:(?:[\w-]+ ){0,2}?(?:web ?hook|event|notification|callback|message|hook) )?(?:(?:event|notification|response|payload|message) )?)?(?:(?:is|gets|will be) )?(?:called|sent|fires?|fired|triggers|triggered|emitted|raised|delivered|dispatched|published|occurs)\b.{0,40}?\b(?:when(?:ever)?|after|once|if|each time|every time|as soon as)\b/i;
