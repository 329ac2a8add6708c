import { draftFormRoute } from '../draft-form-route.ts';
import { describeMeasure } from './view.ts';

const form = draftFormRoute((facts, params) => describeMeasure(facts, params.measure ?? ''));

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../../components/layout/form-page.tsx';
