import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { ShutdownNotice } from '@/components/ui/shutdown-notice';
import { useWords } from '@/components/ui/words';
import { modelsOf, shutdownsInUse } from '@/lib/domain/cost/known-shutdowns';
import { isMetered } from '@/lib/domain/cost/metered-provider';
import { monthOf } from '@/lib/domain/cost/month';
import { latestLatencies } from '@/lib/store/latencies';
import { readSettings } from '@/lib/store/settings';
import { firstUsageMonth, usageOfMonth } from '@/lib/store/usage-month';
import { Loading } from '../columns';
import { useDatabase } from '../database';
import { CostLimit } from './cost-limit';
import { InterviewCosts } from './interview-costs';
import { monthIn } from './month-address';
import { MonthSummary } from './month-summary';
import { PriceList } from './price-list';
import { PurposeList } from './purpose-list';
import { StageLatencies } from './stage-latencies';
import { UnpricedNote } from './unpriced-note';

/** What was used and what it cost: a month at a time, with the limit, the prices and how fast things went. */
export function UsageSection({ openId }: { openId: string | null }) {
  const database = useDatabase();
  const words = useWords().usage;
  const [present] = useState(() => monthOf(Date.now()));
  const month = monthIn(openId, present);
  const { year, month: index } = month;
  const usage = useLiveQuery(() => usageOfMonth(database, { year, month: index }), [database, year, index]);
  const first = useLiveQuery(() => firstUsageMonth(database), [database]);
  const settings = useLiveQuery(() => readSettings(database), [database]);
  const latencies = useLiveQuery(() => latestLatencies(database), [database]);
  if (!usage || first === undefined || !settings || !latencies) return <Loading lines={8} />;
  const { prices, provider } = settings;
  const used = usage.whole.map(({ model }) => model);
  const inUse = [...new Set([...(isMetered(provider) ? modelsOf(provider) : []), ...used])];
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <div className="grid min-h-full xl:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="flex max-w-[52rem] flex-col gap-12 px-5 pt-6 pb-12 md:px-12 md:pt-8">
          <h1 className="sr-only">{words.title}</h1>
          {first === null ? (
            <EmptyState drawing="lamp" line={words.empty.line}>
              <p className="max-w-[44ch] text-quiet">{words.empty.todo}</p>
            </EmptyState>
          ) : (
            <>
              <MonthSummary month={month} first={first} present={present} usage={usage} prices={prices} />
              <UnpricedNote usages={usage.whole} prices={prices} />
              {usage.whole.length > 0 && (
                <>
                  <PurposeList usages={usage.whole} prices={prices} />
                  <InterviewCosts interviews={usage.interviews} prices={prices} />
                </>
              )}
            </>
          )}
          <StageLatencies latencies={latencies} />
        </div>
        <div className="flex flex-col gap-12 border-line px-5 pt-6 pb-24 max-xl:border-t md:px-12 xl:border-s xl:bg-raised xl:px-8 xl:pt-8">
          <ShutdownNotice
            shutdowns={shutdownsInUse(provider, settings.shutdowns)}
            settingsHref="/onboarding.html"
          />
          <CostLimit cap={settings.costCap} />
          <PriceList prices={prices} inUse={inUse} used={used} />
        </div>
      </div>
    </main>
  );
}
