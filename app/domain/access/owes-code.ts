import { type Role, SECOND_FACTOR_ROLES } from './role.ts';

/** True when one of the roles makes the portal ask for a one-time code as well as a password. */
export const owesCode = (roles: readonly Role[]): boolean =>
	roles.some((role) => SECOND_FACTOR_ROLES.includes(role));
