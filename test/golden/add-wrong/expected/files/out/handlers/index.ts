export const handlers = makeHandlers();
