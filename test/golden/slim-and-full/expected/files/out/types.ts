export interface Voucher { // The `voucher` of `VoucherIssued` and `VoucherUsed`.
  entity: VoucherEntity; // Seen in 2 of 2 examples.
}
export interface VoucherEntity { // The `entity` of `VoucherIssued` and `VoucherUsed`.
  id: string; // Example: `"v1"`. Seen in 2 of 2 examples.
  code: string; // Example: `"ABC"`. Seen in 2 of 2 examples.
  worth: number; // Example: `5`. Seen in 2 of 2 examples.
}
export interface VoucherIssuedOwner { // The `owner` of `VoucherIssued`.
  id: string; // Example: `"u1"`. Seen in the one example.
}
export interface Wallet { // The `wallet` of `VoucherIssued` and `VoucherUsed`.
  entity: WalletEntity; // Seen in 2 of 2 examples.
}
export interface WalletEntity { // The `entity` of `VoucherIssued` and `VoucherUsed`.
  id: string; // Example: `"w1"`. Seen in 2 of 2 examples.
  code: string; // Example: `"DEF"`. Seen in 2 of 2 examples.
  balance: number; // Example: `25`. Seen in 2 of 2 examples.
  frozen: boolean; // Example: `false`. Seen in 2 of 2 examples.
}
export interface VoucherUsedOwner { // The `owner` of `VoucherUsed`.
  id: string; // Example: `"u1"`. Seen in the one example.
  name: string; // Example: `"Jo"`. Seen in the one example.
  email: string; // Example: `"jo@example.com"` (email). Seen in the one example.
  language: string; // Example: `"en"`. Seen in the one example.
}
export interface VoucherIssuedEvent { // Event type: `voucher.issued`.
  event: 'voucher.issued';
  voucher: Voucher; // Seen in the one example.
  owner: VoucherIssuedOwner; // Seen in the one example.
  wallet: Wallet; // Seen in the one example.
}
export interface VoucherUsedEvent { // Event type: `voucher.used`.
  event: 'voucher.used';
  voucher: Voucher; // Seen in the one example.
  owner: VoucherUsedOwner; // Seen in the one example.
  wallet: Wallet; // Seen in the one example.
}
