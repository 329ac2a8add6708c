import { listProgrammeChoices, type ProgrammeChoices } from '../../../db/read/programme-choices.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { Services } from '../../services.ts';

/** What a new programme may choose from. */
export const showNewProgramme = (services: Services, scope: Scope): Promise<ProgrammeChoices> =>
	services.db.snapshot((reader) => listProgrammeChoices(reader, scope));
