import { type OrderRow, listOrders as readOrders } from '../../../db/read/purchase-orders.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

/** The orders a reader reaches, the newest first. */
export const listOrders = (services: Services, scope: Scope): Promise<readonly OrderRow[]> =>
	readOrders(services.db.reader, scope, londonDay(services.clock.businessNow()));
