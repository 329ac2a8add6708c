import { listProgrammes, type ProgrammeRow } from '../../../db/read/programmes.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export async function showProgrammes(services: Services, scope: Scope): Promise<readonly ProgrammeRow[]> {
	return listProgrammes(services.db.reader, scope, londonDay(services.clock.businessNow()));
}
