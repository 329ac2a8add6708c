import { Breadcrumbs } from '../../../components/govuk/breadcrumbs.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { StandingTag } from '../../../components/words/standing-tag.tsx';
import { StateTag } from '../../../components/words/state-tag.tsx';
import { Between } from './between.tsx';
import type { AgreementView } from './view.ts';

const UNITS = ['Area', 'Intervention', 'Paid for by'];
const COUNTS = ['Places', 'Used', 'Reserved', 'Free'];

export function AgreementPage({ view }: { readonly view: AgreementView }) {
	return (
		<Main
			before={
				<Breadcrumbs items={[{ text: 'Grant agreements', href: '/agreements' }, { text: view.title }]} />
			}
		>
			<PageHeading caption={view.caption}>{view.title}</PageHeading>
			<p className="govuk-body">
				<StandingTag standing={view.standing} />{' '}
				{view.programme.href === null ? (
					view.programme.text
				) : (
					<a className="govuk-link" href={view.programme.href}>
						{view.programme.text}
					</a>
				)}
			</p>
			{view.limited === null ? null : <InsetText>{view.limited}</InsetText>}
			<ul className="govuk-list">
				{view.links.map((link) => (
					<li key={link.href}>
						<a className="govuk-link" href={link.href}>
							{link.text}
						</a>
					</li>
				))}
			</ul>
			<SummaryList rows={view.summary} />
			{view.conditions.length === 0 ? null : (
				<>
					<h2 className="govuk-heading-m">Conditions</h2>
					<ul className="govuk-list govuk-list--bullet">
						{view.conditions.map((condition) => (
							<li key={condition}>{condition}</li>
						))}
					</ul>
				</>
			)}
			<Table
				id="units"
				caption="Places by area"
				captionSize="m"
				columns={[...UNITS.map((text) => ({ text })), ...COUNTS.map((text) => ({ text, numeric: true }))]}
				rows={view.units}
				empty="The ledger holds no places for this agreement: it buys no counted places, or they have not been entered yet."
				wide
				small
			/>
			<Table
				id="returns"
				caption="Returns"
				captionSize="m"
				columns={[{ text: 'Period' }, { text: 'Due' }, { text: 'Status' }]}
				rows={view.returns.map(({ key, href, period, due, state }) => ({
					key,
					cells: [
						<a key="period" className="govuk-link" href={href}>
							{period}
						</a>,
						due,
						<StateTag key="state" state={state} />,
					],
				}))}
				empty="No return has been called for yet. The first appears here when its period has begun."
				wide
			/>
			<Between view={view} />
		</Main>
	);
}
