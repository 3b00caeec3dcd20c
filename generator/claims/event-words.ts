/** English words by which the header of a column, a heading or a sentence says that events are listed. */
export const LISTS_EVENTS = /\b(?:events?|web ?hooks?|topics?|scopes?|triggers?|hooks?|notifications?|messages?|callbacks?)\b/i;

/** Words for events, web hooks and notifications besides the English ones. */
export const EVENT_WORDS =
  /事件|回调|通知|イベント|コールバック|ウェブフック|이벤트|웹훅|알림|(?<!\p{L})(?:eventos?|eventi|événements?|ereigniss?e?|notificaci[oó]n(?:es)?|notifica(?:ção|ções)|notifiche|benachrichtigung(?:en)?|событи[еяй]|уведомлени[еяй]|вебхук(?:и|ов)?)(?!\p{L})/iu;
