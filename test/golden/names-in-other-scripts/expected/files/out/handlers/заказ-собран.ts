import type { ЗаказСобранEvent } from '../types.js';
export async function onЗаказСобран(_event: ЗаказСобранEvent): Promise<void> { // The event `Заказ.Собран`.
  // In _event: 'полка'.
  throw new Error(`onЗаказСобран does not handle -----.------ yet`);
}
