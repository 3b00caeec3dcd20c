export interface MealServedEvent { // Event type: `meal.served`.
  dish: string; // Example: `"soup"`. Seen in the one example.
  price: number; // Example: `4.5`. Seen in the one example.
  event: 'meal.served';
}
export interface MealRefusedEvent { // Event type: `meal.refused`.
  dish: string; // Example: `"soup"`. Seen in the one example.
  reason: string; // Example: `"cold"`. Seen in the one example.
  event: 'meal.refused';
}
