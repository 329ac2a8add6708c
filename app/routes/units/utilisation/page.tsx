import { Chart } from '../../../components/chart/chart.tsx';
import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import { DateInput } from '../../../components/govuk/date-input.tsx';
import { Select } from '../../../components/govuk/select.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { UtilisationView } from './view.ts';

const number = (text: string) => ({ text, numeric: true });

export function UtilisationPage({ view }: { readonly view: UtilisationView }) {
	return (
		<Main wide before={<BackLink {...view.back} />}>
			<PageHeading caption={view.caption}>{view.title}</PageHeading>
			<p className="govuk-body">{`As the ledger stood on ${view.on}. A place is one person’s, on one intervention. These are exact figures: they stay with the commissioner and the provider.`}</p>
			{view.isPast ? (
				<p className="govuk-body">
					<a className="govuk-link" href={view.path}>
						Show it as it stands today
					</a>
				</p>
			) : null}
			<ul className="govuk-list">
				{view.links.map(({ href, text }) => (
					<li key={href}>
						<a className="govuk-link" href={href}>
							{text}
						</a>
					</li>
				))}
			</ul>
			<Differences view={view} />
			<Table
				id="by-area"
				caption="By area"
				captionSize="m"
				wide
				columns={[
					{ text: 'Area' },
					...[
						'Funded',
						'Bought',
						'Used',
						'Of those, on it now',
						'Reserved',
						'Free',
						'Expired',
						'On offer',
					].map(number),
				]}
				rows={view.byArea}
				empty="No places have been funded or bought yet. They will stand here once a grant agreement with places has been accepted."
			/>
			{view.places === null ? null : (
				<Chart id="places" layout={view.places} tableElsewhere headingLevel={2} />
			)}
			<Forecasts view={view} />
			<ByMonth view={view} />
			<Table
				id="prices"
				caption={`Price of a place on ${view.on}`}
				captionSize="m"
				wide
				columns={[
					{ text: 'Area' },
					{ text: 'Intervention' },
					{ text: 'Provider' },
					{ text: 'Paid for by' },
					number('Price'),
				]}
				rows={view.prices}
				empty="No price has been agreed yet."
			/>
			<OtherDay view={view} />
		</Main>
	);
}

function Differences({ view }: { readonly view: UtilisationView }) {
	if (view.differences.length === 0) return null;
	return (
		<>
			<Table
				id="differences"
				caption="Where an accepted return and the ledger differ"
				captionSize="m"
				wide
				columns={[{ text: 'Difference' }, { text: 'Reason' }]}
				rows={view.differences.map(({ key, href, words, state }) => ({
					key,
					cells: [
						<a key="words" className="govuk-link" href={href}>
							{words}
						</a>,
						state,
					],
				}))}
			/>
			{view.differencesMore === 0 ? null : (
				<p className="govuk-body">{`${view.differencesMore} more stand on their returns’ own pages.`}</p>
			)}
		</>
	);
}

function Forecasts({ view }: { readonly view: UtilisationView }) {
	if (view.forecasts.length === 0) return null;
	return (
		<section aria-labelledby="forecast">
			<h2 className="govuk-heading-m" id="forecast">
				To the end of the agreement
			</h2>
			{view.forecasts.map(({ key, title, href, sentences }) => (
				<div key={key} className="portal-reading">
					<h3 className="govuk-heading-s">
						{href === null ? (
							title
						) : (
							<a className="govuk-link" href={href}>
								{title}
							</a>
						)}
					</h3>
					{sentences.map((words) => (
						<p key={words} className="govuk-body">
							{words}
						</p>
					))}
				</div>
			))}
		</section>
	);
}

function ByMonth({ view }: { readonly view: UtilisationView }) {
	const area = view.areas.find(({ value }) => value === view.area)?.text ?? 'all areas';
	return (
		<>
			{view.starts === null ? null : (
				<Chart id="starts" layout={view.starts} tableElsewhere headingLevel={2} />
			)}
			<Table
				id="by-month"
				caption={`By month, ${area}`}
				captionSize="m"
				wide
				columns={[
					{ text: 'Month' },
					...['Started', 'Completed', 'Left early', 'On it at the end', 'Reserved', 'Free', 'Expired'].map(
						number,
					),
				]}
				rows={view.byMonth}
				empty="Nothing has moved yet. Each month will have a row."
			/>
		</>
	);
}

/** Another area by month, or another day. */
function OtherDay({ view }: { readonly view: UtilisationView }) {
	if (view.areas.length === 0) return null;
	return (
		<form method="get" action={view.path} noValidate>
			<h2 className="govuk-heading-m">Show one area by month, or another day</h2>
			{view.strand === null ? null : <input type="hidden" name="strand" value={view.strand} />}
			<Select
				name="area"
				label="Area"
				value={view.area}
				options={[{ value: '', text: 'All areas' }, ...view.areas]}
			/>
			<DateInput name="on" legend="As the ledger stood on" value={view.dayBoxes} />
			<Button variant="secondary">Show</Button>
		</form>
	);
}
