import type { PlanItem } from '../domain/media-plan.ts';
import type { LabelKey } from '../i18n/labels.ts';

/** Words for how likely a problem issue is to cause discontent. */
export const RISKS = { low: 'riskLow', medium: 'riskMedium', high: 'riskHigh' } as const satisfies Record<
  NonNullable<PlanItem['risk']>,
  LabelKey
>;
