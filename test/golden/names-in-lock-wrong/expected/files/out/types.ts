export interface Customer { // The `customer` of `CartCreatedData`.
  id: number; // Example: `1`.
}
