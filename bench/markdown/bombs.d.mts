export const bombs: Readonly<Record<string, (n: number) => string>>;
