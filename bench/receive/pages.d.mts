export const forgePage: string;
export const tillPage: string;
