export interface Voucher { // The `voucher` of `VoucherIssuedEvent` and `VoucherUsedEvent`.
  entity: VoucherEntity;
}
export interface VoucherEntity { // The `entity` of `Voucher`.
  id: string; // Example: `"v1"`.
  code: string; // Example: `"ABC"`.
  worth: number; // Example: `5`.
}
export interface VoucherIssuedOwner { // The `owner` of `VoucherIssuedEvent`.
  id: string; // Example: `"u1"`.
}
export interface Wallet { // The `wallet` of `VoucherIssuedEvent` and `VoucherUsedEvent`.
  entity: WalletEntity;
}
export interface WalletEntity { // The `entity` of `Wallet`.
  id: string; // Example: `"w1"`.
  code: string; // Example: `"DEF"`.
  balance: number; // Example: `25`.
  frozen: boolean;
}
export interface VoucherUsedOwner { // The `owner` of `VoucherUsedEvent`.
  id: string; // Example: `"u1"`.
  name: string; // Example: `"Jo"`.
  email: string; // Example: `"jo@example.com"`.
  language: string; // Example: `"en"`.
}
export interface VoucherIssuedEvent { // The event `voucher.issued`. Known from one example.
  event: 'voucher.issued';
  voucher: Voucher;
  owner: VoucherIssuedOwner;
  wallet: Wallet;
}
export interface VoucherUsedEvent { // The event `voucher.used`. Known from one example.
  event: 'voucher.used';
  voucher: Voucher;
  owner: VoucherUsedOwner;
  wallet: Wallet;
}
export interface EventMap { // Every documented event, by its type.
  'voucher.issued': VoucherIssuedEvent;
  'voucher.used': VoucherUsedEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  VoucherIssued: 'voucher.issued',
  VoucherUsed: 'voucher.used',
} as const;
