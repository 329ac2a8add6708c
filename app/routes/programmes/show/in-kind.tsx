import { ButtonLink } from '../../../components/govuk/button.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import type { InKindView } from './in-kind-view.ts';

/** Apart from the money, and without a total. */
export function InKindSection({ view: { base, lines } }: { readonly view: InKindView }) {
	return (
		<>
			<Table
				id="in-kind"
				caption="In kind, apart from the money: no total counts it"
				captionSize="m"
				wide
				columns={[
					{ text: 'What' },
					{ text: 'Who gives it' },
					{ text: 'When' },
					{ text: 'Worth', numeric: true },
				]}
				rows={lines.map((one) => ({
					key: one.id,
					cells: [
						<span key="what">
							{base === null ? (
								one.what
							) : (
								<a className="govuk-link" href={`${base}/${one.id}`}>
									{one.what}
								</a>
							)}
							<span className="portal-quiet portal-second-line">{one.area}</span>
						</span>,
						one.contributor,
						one.time,
						<span key="worth">
							{one.value}
							<span className="portal-quiet portal-second-line">{one.valuedHow}</span>
						</span>,
					],
				}))}
				empty="Nothing is given in kind. Office space or somebody’s time stands here, with what it is worth."
			/>
			{base === null ? null : (
				<ButtonLink href={`${base}/new`} variant="secondary">
					Add a contribution in kind
				</ButtonLink>
			)}
		</>
	);
}
