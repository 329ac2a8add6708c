import { listProvidersToAccredit as readProviders } from '../../../db/read/accreditations.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

/** Whom an officer may record something of: providers of the work with perpetrators, by programme. */
export const listProvidersToAccredit = (services: Services, scope: Scope) =>
	services.db.snapshot((reader) => readProviders(reader, scope, londonDay(services.clock.businessNow())));
