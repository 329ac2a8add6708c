import type { Generated } from 'kysely';

export interface RateLimitTable {
	key: string;
	points: Generated<number>;
	expire: number | null;
}
