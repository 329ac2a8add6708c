import { BackLink } from '../../../../components/govuk/back-link.tsx';
import { ButtonLink } from '../../../../components/govuk/button.tsx';
import { Table } from '../../../../components/govuk/table.tsx';
import { Main } from '../../../../components/layout/main.tsx';
import { PageHeading } from '../../../../components/layout/page-heading.tsx';
import type { PeriodsView } from '../view.ts';

export function PeriodsPage({ view }: { readonly view: PeriodsView }) {
	return (
		<Main before={<BackLink href={view.back} text="Service specification" />}>
			<PageHeading caption={view.programme}>Reporting periods</PageHeading>
			<p className="govuk-body">
				A return can be filled in while its period runs, and is sent once its window has opened. Unless it was
				said otherwise, the window opens on the day after the period ends and the return is due 20 working
				days later. The day on which it is due never moves by itself: more time is agreed with a provider, and
				both days are shown.
			</p>
			{view.make === null ? null : <ButtonLink href={view.make.href}>{view.make.words}</ButtonLink>}
			<Table
				id="periods"
				caption="Periods and submission windows"
				captionSize="m"
				wide
				columns={[
					{ text: 'Period' },
					{ text: 'Window opens' },
					{ text: 'Return is due' },
					...(view.canChange ? [{ text: 'Change' }] : []),
				]}
				rows={view.rows.map(({ key, label, opens, due, changeHref }) => ({
					key,
					cells: [
						label,
						opens,
						due,
						...(view.canChange
							? [
									changeHref === null ? (
										'Has opened'
									) : (
										<a key="change" className="govuk-link" href={changeHref}>
											Change<span className="govuk-visually-hidden">{` the window of ${label}`}</span>
										</a>
									),
								]
							: []),
					],
				}))}
				empty="No reporting period has been made yet. Returns, KPIs and the service specification need them."
			/>
		</Main>
	);
}
