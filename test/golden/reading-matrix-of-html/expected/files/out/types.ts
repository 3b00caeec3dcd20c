export interface MealServedEvent { // The event `meal.served`. Known from one example.
  dish: string; // Example: `"soup"`.
  price: number; // Example: `4.5`.
  event: 'meal.served';
}
export interface MealRefusedEvent { // The event `meal.refused`. Known from one example.
  dish: string; // Example: `"soup"`.
  reason: string; // Example: `"cold"`.
  event: 'meal.refused';
}
export interface EventMap { // Every documented event, by its type.
  'meal.served': MealServedEvent;
  'meal.refused': MealRefusedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  MealServed: 'meal.served',
  MealRefused: 'meal.refused',
} as const;
