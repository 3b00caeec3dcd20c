import type { Handlers } from '../receiver/index.js';
import { on入庫された } from './入庫された.js';
import { onЗаказСобран } from './заказ-собран.js';
import { onGrosseGeandert } from './grosse-geandert.js';
export const handlers: Handlers = { // What is done with each event. This file is yours: when the pages document a new event, it stops compiling until you add a handler.
  '入庫された': on入庫された,
  'Заказ.Собран': onЗаказСобран,
  'Größe geändert': onGrosseGeandert,
};
