import { expect, test } from 'vitest';
import type { Role } from '../access/role.ts';
import { capacityOf } from './capacity-of.ts';

test.each<readonly [readonly Role[], ReturnType<typeof capacityOf>]>([
	[['provider-certifier'], 'certifier'],
	[['provider-deputy-certifier'], 'deputy'],
	[['provider-deputy-certifier', 'provider-certifier'], 'certifier'],
	[['provider-preparer', 'provider-deputy-certifier'], 'deputy'],
])('whoever is %j certifies as the %s', (roles, capacity) => expect(capacityOf(roles)).toBe(capacity));
