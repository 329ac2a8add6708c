import type { ReturnState } from '../../domain/kpi-return/return-state.ts';
import { Said } from '../layout/said.tsx';
import { stateTag } from './return-tags.ts';

export const StateTag = ({ state }: { readonly state: ReturnState }) => <Said what={stateTag(state)} />;
