import type { ЗаказСобранEvent } from '../types.js';

/** Event type: `Заказ.Собран`. */
export async function onЗаказСобран(_event: ЗаказСобранEvent): Promise<void> {
  // In _event: 'полка'.
  throw new Error(`onЗаказСобран does not handle -----.------ yet`);
}
