import type { IsoDate } from '../calendar/iso-date.ts';
import type { PersonalDate } from '../work/personal-date.ts';

/** When accreditations end that have a last day. */
export const accreditationDates = (
	rows: readonly {
		readonly id: string;
		readonly standard: string;
		readonly organisationName: string;
		readonly expiresOn: IsoDate | null;
	}[],
): readonly PersonalDate[] =>
	rows.flatMap(({ id, standard, organisationName, expiresOn }) =>
		expiresOn === null
			? []
			: [
					{
						uid: `accreditation-${id}`,
						title: `Accreditation ends: ${organisationName}, ${standard}`,
						at: expiresOn,
						path: `/accreditations/${id}` as const,
					},
				],
	);
