import type * as HtmlParser from 'htmlparser2';
import { requirePackage } from './require-package.ts';

/** Loads the tokenizer of HTML, when the first page asks for it. */
export function loadHtmlParser(): typeof HtmlParser {
  return requirePackage('htmlparser2') as typeof HtmlParser;
}
