import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface SummaryAction {
	readonly href: string;
	readonly text: string;
	/** Read after the text: "Change" + "start date". */
	readonly hiddenText: string;
}

export interface SummaryRow {
	readonly key: string;
	readonly value: ReactNode;
	readonly actions?: readonly SummaryAction[];
}

interface SummaryListProps {
	readonly rows: readonly SummaryRow[];
	readonly noBorder?: boolean;
	/** Makes it a card under this heading. */
	readonly cardTitle?: string;
	readonly cardHeadingLevel?: 2 | 3 | 4;
	readonly cardActions?: readonly SummaryAction[];
}

/** Facts and their names; "check your answers" with a change link to each. */
export function SummaryList({
	rows,
	noBorder,
	cardTitle,
	cardHeadingLevel = 2,
	cardActions = [],
}: SummaryListProps) {
	const anyActions = rows.some((row) => row.actions?.length);
	const list = (
		<dl className={classNames('govuk-summary-list', noBorder && 'govuk-summary-list--no-border')}>
			{rows.map((row) => (
				<div
					key={row.key}
					className={classNames(
						'govuk-summary-list__row',
						anyActions && !row.actions?.length && 'govuk-summary-list__row--no-actions',
					)}
				>
					<dt className="govuk-summary-list__key">{row.key}</dt>
					<dd className="govuk-summary-list__value">{row.value}</dd>
					{row.actions?.length ? (
						<dd className="govuk-summary-list__actions">
							<Actions actions={row.actions} part="list" card={cardTitle} />
						</dd>
					) : null}
				</div>
			))}
		</dl>
	);
	if (cardTitle === undefined) return list;
	const Heading = `h${cardHeadingLevel}` as const;
	return (
		<div className="govuk-summary-card">
			<div className="govuk-summary-card__title-wrapper">
				<Heading className="govuk-summary-card__title">{cardTitle}</Heading>
				{cardActions.length === 0 ? null : <Actions actions={cardActions} part="card" card={cardTitle} />}
			</div>
			<div className="govuk-summary-card__content">{list}</div>
		</div>
	);
}

interface ActionsProps {
	readonly actions: readonly SummaryAction[];
	readonly part: 'list' | 'card';
	readonly card: string | undefined;
}

function Actions({ actions, part, card }: ActionsProps) {
	const links = actions.map((action) => (
		<a key={action.href} className="govuk-link" href={action.href}>
			{action.text}
			<span className="govuk-visually-hidden">
				{` ${action.hiddenText}`}
				{card ? ` (${card})` : ''}
			</span>
		</a>
	));
	if (links.length === 1)
		return part === 'card' ? <div className="govuk-summary-card__actions">{links}</div> : links;
	return (
		<ul className={part === 'card' ? 'govuk-summary-card__actions' : 'govuk-summary-list__actions-list'}>
			{links.map((link) => (
				<li
					key={link.key}
					className={part === 'card' ? 'govuk-summary-card__action' : 'govuk-summary-list__actions-list-item'}
				>
					{link}
				</li>
			))}
		</ul>
	);
}
