import { writeInstant } from '../../../../domain/calendar/write-date.ts';
import type { SpecificationsFacts } from '../../../../operations/specification/show-specifications.ts';
import { fromPeriod, STATE_NAMES, specificationPath, versionPath } from '../specification-words.ts';

export interface SpecificationsView {
	readonly programme: string;
	readonly programmeHref: string | null;
	readonly versions: readonly {
		readonly href: string;
		readonly name: string;
		readonly state: string;
		readonly from: string;
		readonly published: string;
		readonly note: string;
	}[];
	/** Begins the next version; null where one is begun, or the reader may not. */
	readonly startHref: string | null;
	readonly periodsHref: string;
}

interface Reader {
	readonly mayEdit: boolean;
	readonly maySeeProgramme: boolean;
}

export const specificationsView = (
	{ programme, versions, periods }: SpecificationsFacts,
	{ mayEdit, maySeeProgramme }: Reader,
): SpecificationsView => ({
	programme: programme.name,
	programmeHref: maySeeProgramme ? `/programmes/${programme.slug}` : null,
	versions: versions.map((version) => ({
		href: versionPath(programme.slug, version.number),
		name: `Version ${version.number}`,
		state: STATE_NAMES[version.state],
		from: fromPeriod(version.effectiveFrom, periods).replace(/^from /, ''),
		published:
			version.publishedAt === null
				? 'Not yet'
				: `${writeInstant(version.publishedAt)}${version.publishedBy === null ? '' : `, by ${version.publishedBy}`}`,
		note: version.changeNote === '' ? 'Nothing said yet' : version.changeNote,
	})),
	startHref:
		mayEdit && !versions.some(({ state }) => state === 'draft')
			? `${specificationPath(programme.slug)}/start`
			: null,
	periodsHref: `/programmes/${programme.slug}/periods`,
});
