import { only, type RecordBlock, words } from '../../components/layout/record-view.ts';
import type { AgreementVersion } from '../../domain/grant/agreement-version.ts';
import type { VersionState } from '../../domain/grant/version-state.ts';

const WHAT: Partial<Record<VersionState, string>> = {
	draft: 'Write it, then check it',
	proposed: 'Look at what the provider proposes',
	'awaiting-approval': 'Approve it or send it back',
	approved: 'Send it to the provider',
	sent: 'Accept or decline it',
};

const KINDS = { original: '', variation: ', variation', termination: ', early end' } as const;

/** Terms that wait for this person; nothing where none do. */
export const agreementsWaiting = (versions: readonly AgreementVersion[]): readonly RecordBlock[] =>
	only(versions.length > 0, {
		kind: 'table',
		table: {
			id: 'agreements-waiting',
			caption: 'Grant agreements and variations',
			large: true,
			columns: [words('Terms'), words('What to do')],
			rows: versions.map(({ id, agreementId, number, kind, state, terms }) => ({
				key: id,
				cells: [
					{ text: `${terms.title}${KINDS[kind]}`, href: `/agreements/${agreementId}/versions/${number}` },
					WHAT[state] ?? '',
				],
			})),
		},
	});
