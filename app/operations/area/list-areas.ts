import { type AreaListed, listAreaStates } from '../../../db/read/area-states.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { peopleScopeFor } from '../../domain/access/people-scope.ts';
import type { Services } from '../../services.ts';

export type AreaLine = AreaListed;

/** Every area of the installation, by name. */
export const listAreas = (services: Services, actor: Actor): Promise<readonly AreaLine[]> =>
	listAreaStates(services.db.reader, peopleScopeFor(actor));
