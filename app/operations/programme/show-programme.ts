import { listAgreementVersions } from '../../../db/read/agreement-versions.ts';
import { listAreaPages } from '../../../db/read/area-pages.ts';
import { listInKind } from '../../../db/read/in-kind.ts';
import { getKpiFacts } from '../../../db/read/kpi-facts.ts';
import { listPeriods } from '../../../db/read/periods.ts';
import { getProgrammeParts, type ProgrammeParts } from '../../../db/read/programme-parts.ts';
import { findProgramme, type ProgrammeRow } from '../../../db/read/programmes.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { AgreementVersion } from '../../domain/grant/agreement-version.ts';
import { OPEN_STATES } from '../../domain/grant/next-state.ts';
import type { KpiFacts } from '../../domain/kpi/kpi-facts.ts';
import type { InKindContribution } from '../../domain/programme/in-kind.ts';
import type { Services } from '../../services.ts';

export interface ProgrammeFacts {
	readonly programme: ProgrammeRow;
	readonly parts: ProgrammeParts;
	readonly inKind: readonly InKindContribution[];
	/** Agreements and variations that are being agreed. */
	readonly onTheWay: readonly AgreementVersion[];
	readonly periods: readonly Period[];
	/** Areas of which the public is told something. */
	readonly publicAreaIds: readonly string[];
	readonly today: IsoDate;
	/** Of the headline KPIs. */
	readonly facts: KpiFacts;
}

/** A programme with all that hangs from it; null when absent or out of scope. */
export async function showProgramme(
	services: Services,
	scope: Scope,
	slug: string,
): Promise<ProgrammeFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programme = await findProgramme(reader, scope, today, slug);
		if (programme === null) return null;
		const onTheWay = await listAgreementVersions(reader, scope, today, {
			programmeId: programme.id,
			states: OPEN_STATES,
		});
		const periods = await listPeriods(reader, programme.id);
		return {
			programme,
			periods,
			today,
			publicAreaIds: (await listAreaPages(reader, programme.id)).flatMap(({ areaId, state }) =>
				state === 'published' ? [areaId] : [],
			),
			facts: await getKpiFacts(reader, services.kpiMemory, programme.id, periods, today, 'headline'),
			parts: await getProgrammeParts(reader, programme.id),
			inKind: await listInKind(reader, programme.id),
			onTheWay,
		};
	});
}
