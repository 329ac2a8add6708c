import type { Role } from '../access/role.ts';

/** As whom somebody certifies a return: whoever holds both roles does so as the certifier, as the deputy stands in only. */
export type Capacity = 'certifier' | 'deputy';

export const capacityOf = (roles: readonly Role[]): Capacity =>
	roles.includes('provider-certifier') ? 'certifier' : 'deputy';
