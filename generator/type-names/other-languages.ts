/*
 * Words for types in the languages that publishers write besides English: data only. `read-type.ts` reads types in
 * English, after what stands here was put into it.
 */

/** By the English word, what stands for it: Chinese, Japanese, Korean; Spanish, Portuguese, Italian, French, German, Russian. */
const WORDS: Readonly<Record<string, string>> = {
  string:
    '字符串 字符 字符串型 文本 字串 字元串 文字列 文字 テキスト 문자열 텍스트 cadena cadenas texto textos cadeia stringa stringhe testo chaîne chaînes texte textes zeichenkette zeichenketten строка строки строк строковый текст',
  integer:
    '整数 整型 整數 长整型 長整型 长整数 整数型 整数値 정수 entero enteros inteiro inteiros intero interi entier entiers ganzzahl ganzzahlen целое',
  number:
    '数字 数值 数字型 浮点数 浮点型 浮点 數字 數值 浮點數 小数 数値 숫자 실수 número números numero numeri nombre nombres décimal zahl zahlen dezimalzahl число числа чисел числовой',
  boolean:
    '布尔 布尔值 布尔型 布尔类型 布爾 布爾值 布林 布林值 真偽値 真理値 真偽 ブール ブール値 ブーリアン 불리언 불린 부울 논리값 booleano booleana lógico booléen booléenne wahrheitswert wahrheitswerte логический логическое булево булев булевый',
  object:
    '对象 物件 對象 オブジェクト 객체 오브젝트 objeto objetos oggetto oggetti objet objets objekt objekte objekten объект объекты объектов',
  array: '数组 列表 集合 數組 陣列 配列 リスト 배열 목록 리스트 arreglo matriz vetor lista elenco tableau liste массив список',
  'date-time': '日期 日期时间 日期時間 日時 날짜 일시 fecha datum дата',
  any: '任意 任意类型 任意の型 cualquiera qualquer beliebig любой',
};

/** Words of two or more, and what stands for them in English. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^(?:cadena|cadeia) de (?:texto|caracteres)$/, 'string'],
  [/^cha[iî]ne de caract[eè]res$/, 'string'],
  [/^(?:целое|дробное) число$/, 'number'],
  [/^n[uú]mero (?:entero|inteiro|intero)$|^nombre entier$|^ganze zahl$/, 'integer'],
  [/^(?:fecha y hora|data e hora|date et heure|datum und uhrzeit|дата и время)$/, 'date-time'],
  [/^unix ?时间戳$/, 'unix timestamp'],
];

const ENGLISH: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([english, words]) => words.split(' ').map((word) => [word, english] as const)),
);

/** `字符串数组`, `文字列の配列`, `문자열 배열` */
const ARRAY_BEHIND = /^(.{1,60}?)(?:类型)?(?:の|\s)?\s*(?:数组|列表|數組|陣列|配列|リスト|배열|목록)$/;
/** `lista de objetos`, `tableau de chaînes`, `массив строк`, `Liste von Objekten` */
const ARRAY_BEFORE =
  /^(?:(?:array|arreglo|lista|matriz|vetor|elenco|tableau|liste)\s+(?:(?:de|di|von|des)\s+|d['’])|(?:массив|список)\s+)(.{1,60})$/;

/** The words of a type in English, if they are known in another language; else as they are. */
export function typeInEnglish(text: string): string {
  if (text.length > 80) return text;
  const plain = text
    .toLowerCase()
    .replace(/\s*[(（].*$/, '')
    .trim();
  const word = ENGLISH.get(plain) ?? PHRASES.find(([pattern]) => pattern.test(plain))?.[1];
  if (word !== undefined) return word;
  const items = ARRAY_BEHIND.exec(plain)?.[1] ?? ARRAY_BEFORE.exec(plain)?.[1];
  if (items === undefined) return text;
  const item = typeInEnglish(items.trim());
  return item === items.trim() && !/^[a-z]+$/.test(item) ? 'array' : `array of ${item}`;
}
