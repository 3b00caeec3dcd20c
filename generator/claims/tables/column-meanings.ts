/*
 * How the column of a table is recognized: by the words of its header, in English and in the other languages that publishers
 * write; and what the words in a column about presence mean. `member-columns.ts` looks at what cells hold, where no header says.
 */

/** What a column can hold. */
export type ColumnMeaning =
  | 'name'
  | 'type'
  | 'format'
  | 'example'
  | 'description'
  | 'required'
  | 'optional'
  | 'nullable'
  | 'values'
  | 'fallback'
  | 'event';

/** The English words, the most specific first. */
const ENGLISH_HEADERS: readonly (readonly [ColumnMeaning, RegExp])[] = [
  [
    'name',
    /^(?:(?:json|payload|event|data|object|webhook|body)\s+)?(?:fields?|propert(?:y|ies)|attributes?|param(?:eter)?s?|members?|elements?|keys?|names?|variables?|arguments?)(?: names?)?s?$/i,
  ],
  ['type', /^(?:(?:data|json|value|field|property|payload) ?)?types?$/i],
  ['format', /^formats?$/i],
  ['example', /^(?:examples?|sample|(?:example|sample) (?:values?|data))$/i],
  [
    'required',
    /^(?:required|mandatory|optional|presence|always (?:present|there|sent|included)|in every \w+|requirement)\b.{0,12}$|^(?:req(?:'?d)?\.?|always|[mr]\s*\/\s*[oc])\??$/i,
  ],
  ['nullable', /^null(?:able)?\??$/i],
  ['values', /^(?:possible |allowed |valid |accepted |supported |known )?values$|^enum$|^options$/i],
  ['fallback', /^defaults?(?: values?)?$/i],
  ['description', /desc|meaning|notes?|comment|details|explanation|definition/i],
];

/** Words of other languages; those of one meaning are divided by commas. */
const OTHER_HEADERS: readonly (readonly [ColumnMeaning, string])[] = [
  [
    'name',
    `字段, 字段名, 字段名称, 参数, 参数名, 参数名称, 属性, 属性名, 属性名称, 名称, 键, 键名, 变量, 变量名, 成员, 欄位, 欄位名稱, 參數, 參數名稱, 屬性, 名稱,
    フィールド, フィールド名, プロパティ, プロパティ名, パラメータ, パラメーター, パラメータ名, パラメーター名, 項目, 項目名, 名前, キー, キー名, 変数,
    필드, 필드명, 속성, 속성명, 파라미터, 매개변수, 이름, 키, 항목,
    campo, campos, propiedad, atributo, parámetro, nombre, nombre del campo, clave, propriedade, parâmetro, nome, nome do campo, chave,
    proprietà, parametro, chiave, champ, champs, nom, nom du champ, propriété, attribut, paramètre, clé, feld, feldname, eigenschaft, schlüssel,
    поле, свойство, атрибут, параметр, имя, имя поля, название, название поля, ключ`,
  ],
  [
    'type',
    `类型, 数据类型, 参数类型, 字段类型, 類型, 資料類型, 資料型別, 型別, 型, タイプ, データ型, データタイプ, 타입, 유형, 자료형, 데이터 타입,
    tipo, tipo de dato, tipo de datos, tipo de dado, tipo de dados, tipo di dato, type de donnée, type de données, typ, datentyp, тип, тип данных`,
  ],
  ['format', '格式, 形式, フォーマット, 형식, formato, формат'],
  [
    'example',
    `示例, 示例值, 例子, 样例, 举例, 範例, 例, サンプル, 値の例, 예, 예시, 예제, ejemplo, ejemplos, exemplo, exemplos, esempio, esempi, exemple, exemples,
    beispiel, beispiele, beispielwert, пример, примеры, пример значения`,
  ],
  [
    'description',
    `说明, 描述, 含义, 备注, 注释, 解释, 参数说明, 字段说明, 字段描述, 說明, 備註, 説明, 内容, 備考, 概要, 意味, 설명, 비고, 내용, 의미,
    descripción, significado, notas, comentario, comentarios, explicación, descrição, observação, observações, comentário, descrizione, significato, note,
    signification, remarque, remarques, commentaire, commentaires, beschreibung, bedeutung, bemerkung, bemerkungen, anmerkung, erklärung, hinweis,
    описание, примечание, комментарий, пояснение`,
  ],
  [
    'required',
    `必填, 是否必填, 必须, 是否必须, 必需, 是否必需, 必选, 是否必选, 必填项, 必選, 必須, 필수, 필수 여부, 필수여부, obligatorio, requerido, obrigatório, obrigatória,
    obbligatorio, richiesto, obligatoire, requis, pflicht, pflichtfeld, erforderlich, обязательный, обязательное, обязательно, обязательность`,
  ],
  ['optional', '可选, 是否可选, 可選, 任意, 선택, opcional, opzionale, facultatif, optionnel, необязательный, необязательное'],
  ['nullable', '可为空, 是否可为空, 是否为空, 可空, null許容, null 허용'],
  [
    'values',
    `可能的值, 可能值, 可选值, 取值, 取值范围, 枚举, 枚举值, 可選值, 値, 取りうる値, 取り得る値, 값, 가능한 값, valores, valores posibles, valores possíveis,
    valori, valori possibili, valeurs, valeurs possibles, werte, mögliche werte, значения, возможные значения, допустимые значения`,
  ],
  [
    'fallback',
    '默认值, 默认, 預設值, デフォルト, 既定値, 기본값, valor por defecto, valor predeterminado, padrão, valor padrão, par défaut, standardwert, по умолчанию',
  ],
  [
    'event',
    `事件, 事件名, 事件名称, 事件类型, 事件類型, イベント, イベント名, イベントタイプ, 이벤트, 이벤트명, 이벤트 타입, evento, eventos, tipo de evento, nombre del evento,
    nome do evento, eventi, événement, événements, type d'événement, ereignis, ereignisse, ereignistyp, событие, события, тип события`,
  ],
];

const OTHER_MEANINGS: ReadonlyMap<string, ColumnMeaning> = new Map(
  OTHER_HEADERS.flatMap(([meaning, words]) => words.split(/,\s*/).map((word) => [word.trim(), meaning] as const)),
);

/** What a column holds by its header, in any language that is known. */
export function columnMeaning(text: string): ColumnMeaning | undefined {
  const header = withoutSigns(text.trim());
  if (header === '') return undefined;
  return ENGLISH_HEADERS.find(([, pattern]) => pattern.test(header))?.[0] ?? nonEnglishColumnMeaning(header);
}

/** A header without what it explains in brackets: `Field (* = required)`. */
function withoutSigns(header: string): string {
  return header.replace(/\s*\([^()]*(?:\*|\bbold\b|\bitalic|[†‡])[^()]*\)$/i, '');
}

const HEADS_EVENTS =
  /^(?:(?:on|in|for|with) )?(?:web ?hook|event|notification|message|callback|topic|trigger)s?(?: (?:types?|names?))?$/i;

/** Whether a header is that of a column of events, and of nothing that is told of them. */
export function headsEvents(text: string): boolean {
  return HEADS_EVENTS.test(text.trim()) || nonEnglishColumnMeaning(text) === 'event';
}

/** What a column holds whose header is a word of another language than English. */
export function nonEnglishColumnMeaning(text: string): ColumnMeaning | undefined {
  return OTHER_MEANINGS.get(
    text
      .toLowerCase()
      .replace(/[?？:：*]|[(（].*$/g, '')
      .trim(),
  );
}

const YES =
  'required, mandatory, 是, 必填, 必须, 必需, 必选, 必選, はい, 必須, ○, ◯, 예, 네, 필수, sí, si, sim, obligatorio, obrigatório, obbligatorio, requerido, oui, obligatoire, requis, ja, pflicht, erforderlich, да, обязательно, обязательный';
const NO =
  'optional, not required, 否, 非必填, 可选, 选填, 可選, いいえ, 任意, ×, 아니오, 아니요, 선택, opcional, não, nao, opzionale, non, facultatif, optionnel, nein, нет, необязательно, необязательный';

const PRESENCE: ReadonlyMap<string, boolean> = new Map([
  ...YES.split(', ').map((word) => [word, true] as const),
  ...NO.split(', ').map((word) => [word, false] as const),
]);

/** Whether a cell says yes or no in one of these languages. */
export function presenceWord(text: string): boolean | undefined {
  return PRESENCE.get(
    text
      .toLowerCase()
      .replace(/[.。(（].*$/g, '')
      .trim(),
  );
}
