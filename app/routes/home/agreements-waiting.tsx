import { Table } from '../../components/govuk/table.tsx';
import type { AgreementVersion } from '../../domain/grant/agreement-version.ts';
import type { VersionState } from '../../domain/grant/version-state.ts';

export interface AgreementLine {
	readonly key: string;
	readonly href: string;
	readonly name: string;
	readonly what: string;
}

const WHAT: Partial<Record<VersionState, string>> = {
	draft: 'Write it, then check it',
	proposed: 'Look at what the provider proposes',
	'awaiting-approval': 'Approve it or send it back',
	approved: 'Send it to the provider',
	sent: 'Accept or decline it',
};

const KINDS = { original: '', variation: ', variation', termination: ', early end' } as const;

export const agreementLines = (versions: readonly AgreementVersion[]): readonly AgreementLine[] =>
	versions.map(({ id, agreementId, number, kind, state, terms }) => ({
		key: id,
		href: `/agreements/${agreementId}/versions/${number}`,
		name: `${terms.title}${KINDS[kind]}`,
		what: WHAT[state] ?? '',
	}));

/** Terms that wait for this person; nothing where none do. */
export const AgreementsWaiting = ({ lines }: { readonly lines: readonly AgreementLine[] }) =>
	lines.length === 0 ? null : (
		<Table
			id="agreements-waiting"
			caption="Grant agreements and variations"
			captionSize="m"
			wide
			columns={[{ text: 'Terms' }, { text: 'What to do' }]}
			rows={lines.map(({ key, href, name, what }) => ({
				key,
				cells: [
					<a key="name" className="govuk-link" href={href}>
						{name}
					</a>,
					what,
				],
			}))}
		/>
	);
