import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface Task {
	readonly title: ReactNode;
	/** None where the task cannot be opened yet. */
	readonly href?: string;
	readonly hint?: ReactNode;
	/** A tag while there is something to do; plain text ("Completed") when there is not. */
	readonly status: ReactNode;
}

interface TaskListProps {
	/** Unique on the page. */
	readonly id: string;
	readonly tasks: readonly Task[];
}

export function TaskList({ id, tasks }: TaskListProps) {
	return (
		<ul className="govuk-task-list" id={id}>
			{tasks.map((task, index) => {
				const hintId = `${id}-${index + 1}-hint`;
				const statusId = `${id}-${index + 1}-status`;
				return (
					<li
						key={statusId}
						className={classNames('govuk-task-list__item', task.href && 'govuk-task-list__item--with-link')}
					>
						<div className="govuk-task-list__name-and-hint">
							{task.href ? (
								<a
									className="govuk-link govuk-task-list__link"
									href={task.href}
									aria-describedby={classNames(task.hint ? hintId : null, statusId)}
								>
									{task.title}
								</a>
							) : (
								<div>{task.title}</div>
							)}
							{task.hint ? (
								<div id={hintId} className="govuk-task-list__hint">
									{task.hint}
								</div>
							) : null}
						</div>
						<div
							className={classNames(
								'govuk-task-list__status',
								!task.href && 'govuk-task-list__status--cannot-start-yet',
							)}
							id={statusId}
						>
							{task.status}
						</div>
					</li>
				);
			})}
		</ul>
	);
}
