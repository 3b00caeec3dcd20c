export interface PetBornEvent { // The event `pet.born`.
  event: 'pet.born';
  weight?: number;
}
export interface PetSoldEvent { // The event `pet.sold`.
  event: 'pet.sold';
  price: number;
}
export interface EventMap { // Every documented event, by its type.
  'pet.born': PetBornEvent;
  'pet.sold': PetSoldEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  PetBorn: 'pet.born',
  PetSold: 'pet.sold',
} as const;
