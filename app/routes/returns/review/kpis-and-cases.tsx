import { Table } from '../../../components/govuk/table.tsx';
import { Tag } from '../../../components/govuk/tag.tsx';
import type { ReviewView } from './view.ts';

/** What the return's figures make of the KPIs, and whether the two strands agree on their base. */
export function KpisAndCases({ kpis, cases }: Pick<ReviewView, 'kpis' | 'cases'>) {
	return (
		<>
			{kpis.length === 0 ? null : (
				<Table
					id="kpis"
					caption="KPIs on these figures"
					captionSize="m"
					columns={[
						{ text: 'KPI' },
						{ text: 'This return' },
						{ text: 'Target' },
						{ text: 'Last quarter' },
						{ text: 'A year ago' },
					]}
					rows={kpis.map((kpi) => ({
						key: kpi.key,
						cells: [
							kpi.name,
							kpi.result,
							kpi.verdict === '' ? kpi.target : `${kpi.target} (${kpi.verdict})`,
							kpi.lastQuarter,
							kpi.lastYear,
						],
					}))}
					small
					wide
				/>
			)}
			{cases.map(({ quarter, rows }) => (
				<Table
					key={quarter}
					id={`cases-${quarter.replaceAll(' ', '-')}`}
					caption={`Partner cases of ${quarter}, as the two strands report them`}
					captionSize="m"
					columns={[
						{ text: 'Area' },
						{ text: 'Passed', numeric: true },
						{ text: 'Received', numeric: true },
						{ text: 'Agree?' },
					]}
					rows={rows.map(({ area, passed, received, differ }) => ({
						key: area,
						cells: [
							area,
							passed,
							received,
							differ ? (
								<Tag key="differ" colour="orange">
									They differ
								</Tag>
							) : /^\d/.test(passed) && /^\d/.test(received) ? (
								'Yes'
							) : (
								'Not known yet'
							),
						],
					}))}
					small
					wide
				/>
			))}
		</>
	);
}
