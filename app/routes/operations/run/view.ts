import type { BoxError } from '../../../components/layout/question.ts';
import { type JobPlan, saySchedule } from '../../../domain/job/job-plan.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { AskForRunRefusal } from '../../../operations/job/ask-for-run.ts';

export const runForm = ({ does, schedule }: JobPlan): Asked => ({
	title: 'Run this job now',
	back: '/operations',
	facts: [
		{ key: 'What it does', value: does },
		{ key: 'By itself', value: saySchedule(schedule) },
	],
	intro: ['It is run once, out of turn. If it is running at the moment, it is run again afterwards.'],
	questions: [],
	button: { text: 'Run it now' },
});

export const jobOff = ({ why }: AskForRunRefusal): BoxError => ({ field: '', message: why });
