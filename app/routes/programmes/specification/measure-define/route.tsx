import { draftFormRoute } from '../draft-form-route.ts';
import { describeNewMeasure } from './view.ts';

const form = draftFormRoute(describeNewMeasure);

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';
