import { type PlacesFree, listPlacesFree as readPlacesFree } from '../../../db/read/places-free.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export type { PlacesFree };

/** Places that are free today in the reader's own area, strand by strand; none for anybody but an authority. */
export const listPlacesFree = async (services: Services, scope: Scope): Promise<readonly PlacesFree[]> =>
	scope.kind === 'authority'
		? services.db.snapshot((reader) =>
				readPlacesFree(reader, scope, londonDay(services.clock.businessNow()), scope.areaId),
			)
		: [];
