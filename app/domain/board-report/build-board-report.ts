import { periodLabel } from '../calendar/period-label.ts';
import { writeDay } from '../calendar/write-date.ts';
import { discloseWhole } from '../disclosure/disclose-whole.ts';
import type { Disclosed } from '../disclosure/disclosed.ts';
import { specificationInForce } from '../kpi/specification-in-force.ts';
import type { BoardReport, BoardReportProfile, ReportSource } from './board-report.ts';
import type { BoardReportFacts } from './board-report-facts.ts';
import type { Material } from './material.ts';
import { numberReport } from './number-report.ts';
import { reportActivity } from './report-activity.ts';
import { countApart } from './report-apart.ts';
import type { ReportSection } from './report-block.ts';
import { reportCounted } from './report-counted.ts';
import { measureCoverage } from './report-coverage.ts';
import { reportKpis } from './report-kpis.ts';
import { nameThings } from './report-names.ts';
import { reportRestatements, type SameQuarterToday } from './report-restatements.ts';
import { reportUnits } from './report-units.ts';
import { writeActions } from './sections/write-actions.ts';
import { writeActivity } from './sections/write-activity.ts';
import { writeMethodAppendix } from './sections/write-appendix-method.ts';
import { writeSeriesAppendix } from './sections/write-appendix-series.ts';
import { writeSourcesAppendix } from './sections/write-appendix-sources.ts';
import { writeBackground } from './sections/write-background.ts';
import { chooseHeadlines, writeBrief, writeFirstFigures } from './sections/write-brief.ts';
import { writeImplications } from './sections/write-implications.ts';
import { writeMoney } from './sections/write-money.ts';
import { writeOtherWork } from './sections/write-other-work.ts';
import { writeOutcomes } from './sections/write-outcomes.ts';
import { writePerformance } from './sections/write-performance.ts';
import { writePurpose } from './sections/write-purpose.ts';
import { writeRestatements } from './sections/write-restatements.ts';
import { writeSafeguarding } from './sections/write-safeguarding.ts';
import { writeAreas, writeProviders } from './sections/write-splits.ts';
import { writeUnits } from './sections/write-units.ts';
import { splitReport } from './split-report.ts';
import { splitsOf } from './splits-of.ts';
import { upToQuarter } from './up-to-quarter.ts';

/** Said on every page of the office's draft. */
export const DRAFT_MARK = 'DRAFT – exact figures, not for circulation';
export const DEMONSTRATION_MARK = 'Demonstration data';

/**
 * The whole board report: every number, rating, order and sentence. `public` is what may leave; `office` is the officer's draft with
 * exact figures, marked on every page. The same facts give the same report.
 */
export function buildBoardReport(
	facts: BoardReportFacts,
	profile: BoardReportProfile,
): Disclosed<BoardReport> {
	const material = gather({ ...facts, kpi: upToQuarter(facts.kpi, facts.period.number) }, profile);
	const { body, further } = splitReport(writeSections(material), chooseHeadlines(material.kpis));
	const numbered = numberReport({
		body: [[writePurpose(material)], [writeBrief(material)], body],
		appendix: writeAppendix(material, further),
	});
	const [purpose = [], brief = [], sections = []] = numbered.body;
	return discloseWhole<BoardReport>({
		kind: 'board-report',
		shape: 1,
		profile,
		marks: [
			...(facts.demonstration ? [DEMONSTRATION_MARK] : []),
			...(profile === 'office' ? [DRAFT_MARK] : []),
		],
		madeOn: facts.today,
		body: facts.body,
		programme: { id: facts.programme.id, slug: facts.programme.slug, name: facts.programme.name },
		period: {
			number: facts.period.number,
			startsOn: facts.period.startsOn,
			endsOn: facts.period.endsOn,
			label: periodLabel(facts.period),
		},
		meeting: { boardId: facts.board.id, boardName: facts.board.name, heldOn: facts.meetingOn },
		titleBlock: {
			boardName: facts.board.name,
			meetingDay: writeDay(facts.meetingOn),
			title: facts.title.toUpperCase(),
			subtitle: `Performance in ${periodLabel(facts.period)}`,
			runningTitle: facts.title,
			from: 'Report of the Chief Executive',
		},
		firstPage: {
			purpose: only(purpose),
			brief: only(brief),
			figures: writeFirstFigures(material),
		},
		sections,
		contact: facts.words.contact.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
		appendix: numbered.appendix,
		coverage: material.coverage,
		kpis: material.kpis,
		counted: material.counted,
		sources: material.sources,
	});
}

function gather(facts: BoardReportFacts, profile: BoardReportProfile): Material {
	const { kpi, previous, otherPrevious: _others, reopenings: _reasons, units, ...rest } = facts;
	const names = nameThings(facts);
	const version = specificationInForce(kpi.specifications, kpi.latestPeriod);
	const kpis = reportKpis(kpi, names, profile);
	const activity = reportActivity(kpi, kpis, profile);
	const disclosedUnits = units === null ? null : reportUnits(units, activity, profile);
	return {
		facts: rest,
		previous: previous === null ? null : { boardName: previous.boardName, heldOn: previous.heldOn },
		profile,
		names,
		definitions:
			version === null ? [] : [...version.kpis].sort((one, other) => one.position - other.position),
		specification: version === null ? null : { number: version.number, changeNote: version.changeNote },
		coverage: measureCoverage(facts, names),
		kpis,
		units: disclosedUnits,
		counted: [...reportCounted(rest, activity, disclosedUnits), ...countApart(kpi, names, profile, 'told')],
		activity,
		restatements: reportRestatements(facts, kpis, names, {
			profile,
			again: () => sameQuarterToday(facts, profile),
		}),
		sources: sourcesOf(facts),
	};
}

/** The quarter of the last report, told again from what is known today. */
function sameQuarterToday(facts: BoardReportFacts, profile: BoardReportProfile): SameQuarterToday {
	const { previous, periods } = facts;
	const period = periods.find(({ number }) => number === previous?.quarter);
	if (previous === null || period === undefined) return { is: [], mayTell: [], splits: [] };
	const kpi = upToQuarter(facts.kpi, period.number);
	const names = nameThings({ ...facts, kpi, period });
	const told = (as: BoardReportProfile) => {
		const kpis = reportKpis(kpi, names, as);
		const activity = reportActivity(kpi, kpis, as);
		const units = previous.units === null ? null : reportUnits(previous.units, activity, as);
		const counted = reportCounted({ ...facts, period }, activity, units);
		return { kpis, counted: [...counted, ...countApart(kpi, names, as, 'all')] };
	};
	const exact = told('office');
	return {
		is: exact.counted,
		mayTell: profile === 'office' ? exact.counted : told(profile).counted,
		splits: splitsOf(exact.kpis),
	};
}

const writeSections = (material: Material) => [
	writeBackground(material),
	...writePerformance(material),
	writeActivity(material),
	...writeOtherWork(material),
	writeAreas(material),
	writeProviders(material),
	writeUnits(material),
	writeMoney(material),
	writeOutcomes(material),
	writeSafeguarding(material),
	writeRestatements(material),
	writeActions(material),
	...writeImplications(material),
];

const writeAppendix = (material: Material, further: readonly ReportSection[]) => [
	writeSeriesAppendix(material),
	...further,
	writeMethodAppendix(material),
	writeSourcesAppendix(material),
];

/** Accepted returns, oldest first. */
const sourcesOf = ({ kpi }: BoardReportFacts): readonly ReportSource[] =>
	kpi.returns
		.flatMap(({ returnId, submission, period, providerId, strand }): ReportSource[] =>
			submission === null ? [] : [{ returnId, submission, period, providerId, strand }],
		)
		.sort(
			(one, other) =>
				one.period - other.period ||
				one.strand.localeCompare(other.strand) ||
				one.returnId.localeCompare(other.returnId),
		);

function only<T>([one]: readonly T[]): T {
	if (one === undefined) throw new Error('a section went missing while it was numbered');
	return one;
}
