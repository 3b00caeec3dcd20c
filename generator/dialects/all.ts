import type { Dialect } from './dialect.ts';
import { eventGridDialect } from './event-grid.ts';

/** Every dialect that is known. */
export const dialects: readonly Dialect[] = [eventGridDialect];
