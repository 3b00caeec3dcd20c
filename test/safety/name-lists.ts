/** Names that mean something to a compiler, a file system or to what is generated, and names that hardly are any. */
export const nameLists: Readonly<Record<string, readonly string[]>> = {
  'reserved words': (
    'abstract any as asserts assert async await bigint boolean break case catch class const constructor continue debugger ' +
    'declare default delete do else enum export extends false finally for from function get global if implements import in ' +
    'infer instanceof interface intrinsic is keyof let module namespace never new null number object of out override package ' +
    'private protected public readonly require return satisfies set static string super switch symbol this throw true try type ' +
    'typeof undefined unique unknown using var void while with yield accessor defer eval arguments NaN Infinity globalThis goto'
  ).split(' '),
  'global types': (
    'Array ArrayBuffer ArrayLike Atomics Awaited BigInt Boolean Capitalize DataView Date Disposable Error EvalError Event ' +
    'EventTarget Exclude Extract Function Generator Headers InstanceType Int8Array Intl Iterable Iterator JSON Lowercase Map Math ' +
    'NoInfer NonNullable Number Object Omit OmitThisParameter Parameters Partial Pick Promise PromiseLike PropertyKey Proxy ' +
    'RangeError Readonly ReadonlyArray Record Reflect RegExp Request Required Response ReturnType Set String Symbol SyntaxError ' +
    'ThisType TypeError URL Uint8Array Uncapitalize Uppercase WeakMap WeakRef WeakSet ConstructorParameters TemplateStringsArray'
  ).split(' '),
  'members of every object': [
    ...Object.getOwnPropertyNames(Object.prototype),
    ...'prototype caller callee length name then toJSON apply bind call'.split(' '),
  ],
  'names of generated code': (
    'isEvent parse parseEvent Handlers handlers handler index types guards router fixtures manifest evidence examples envelope ' +
    'receiver EventMap EventType EventTypes AnyEvent AnyHandler EventOf DataOf Issue ParseResult ParsedEvent InvalidEventError ' +
    'is assert explain copy strip make on strict parseStrict schema json Example data payload event EventData Events Standard ' +
    'StandardSchema standardSchema issues value ok path members table documented typeNames findUnknownMembers arbitrary fc ' +
    'Overrides DeepPartial makeEvent factories merge Router RouterOptions Claim Delivery ignore OtherMembers CloudEvent Root ' +
    'EventGridEvent EventEnvelope Envelope m0 m1 tsType root page isOrder IsOrder StrictOrder Order OrderEvent OrderSchema'
  ).split(' '),
  'devices and folders': [
    ...'con aux nul prn com1 lpt9 com0 CON Aux.txt con.json nul.ts com1.event conin$ conout$ clock$ node_modules'.split(' '),
    ...['.git', '..', '.', '/', '\\', '~', 'a/b', '../a', 'C:\\x', 'desktop.ini', '-', '-rf', '--force'],
  ],
  'names that meet': [
    ...['a-b', 'a_b', 'aB', 'AB', 'a.b', 'a b', 'a--b', 'ab', 'Ab', 'a/b', 'a:b', 'A_B', 'a1b', 'a-1-b', 'a1-b', 'a_1b'],
    ...['order', 'Order', 'ORDER', 'oRDER', 'orders', 'order2', 'order-2', 'order_2', 'order 2', 'Order2', 'order22'],
    ...['а', 'a', 'á', 'a\u0301', 'ａ', 'ａ-b', 'аdmin', 'admin', 'ADMIN', 'ſet', 'K', 'K', 'İ', 'ı', 'i', 'ß', 'ss', 'ﬁ', 'fi'],
  ],
  'names in other scripts': [
    ...[
      '出荷された',
      '订单已创建',
      '주문.생성됨',
      'تم_الشحن',
      'הזמנה.נוצרה',
      'คำสั่งซื้อ',
      'ऑर्डर-बना',
      'Заказ.Создан',
      'ЗАКАЗ_ОПЛАЧЕН',
      'παραγγελία_νέα',
    ],
    ...[
      'заказСоздан',
      'Заказ',
      'заказ',
      'ΟΔΟΣ',
      'οδός',
      'ﾊﾝｶｸ',
      'ハンカク',
      'か\u3099',
      'が',
      '注文Order作成',
      'ქართული',
      'հայերեն',
      '\u{20bb7}野家',
    ],
    ...['Übergröße', 'Łódź', 'Þórr', 'æon', 'œuvre', 'Đà Nẵng', 'naïve'],
  ],
  'hardly names': [
    ...['', '0', '1', '2nd', '3d-model', '007', '1e3', '-1', '0x1f', '1.5', '²', '٣', '$', '_', '__', '$$', '#', '@', '!', '?'],
    ...['*/', '//', "'", '"', '`', '${x}', '()', '[]', '{}', ',', ';', ':', '%', '&', '|', '+', '=', '<', '>', '^', '¡', '—'],
    ...[
      '👍',
      '👍🏿',
      '👩‍👩‍👧',
      '🇩🇪',
      'a👍',
      '日本',
      '日本語',
      'مرحبا',
      'Привет',
      'ñ',
      '\u200b',
      '\u202e',
      '\u2028',
      '\ufeff',
      '\u0000',
      '\ud800',
      'a\udc00b',
      '\udfff\ud800',
    ],
    ...['x'.repeat(300), `${'x'.repeat(300)}y`, `${'word-'.repeat(80)}`, '9'.repeat(300), '日'.repeat(300), '@'.repeat(300)],
  ],
};
