import { Disclosure } from '@/components/ui/disclosure';
import { useWords } from '@/components/ui/words';
import { deliveryMeasures, type DeliveryPoint } from '@/lib/domain/report/delivery-course';
import { answerInWords, courseInWords, measureInWords } from '@/lib/domain/report/document/in-words';
import { CourseChart } from './course-chart';
import { Part } from './part';

/** How the delivery went from answer to answer: a small picture for each measure, and all of it as a table. */
export function DeliveryPart({ delivery }: { delivery: readonly DeliveryPoint[] }) {
  const words = useWords();
  const text = words.report.delivery;
  return (
    <Part name="delivery">
      <p className="max-w-[62ch] text-quiet">{text.intro}</p>
      <div className="grid gap-x-8 gap-y-6 @2xl:grid-cols-3">
        {deliveryMeasures.map((measure) => (
          <CourseChart key={measure} measure={measure} points={delivery} />
        ))}
      </div>
      <Disclosure label={<span className="text-small text-quiet">{text.table}</span>}>
        <div role="region" aria-label={text.table} tabIndex={0} className="overflow-x-auto">
          <table className="w-full text-small">
            <thead>
              <tr className="text-quiet">
                <th scope="col" className="pb-2 text-start font-normal">
                  {text.answer}
                </th>
                {deliveryMeasures.map((measure) => (
                  <th key={measure} scope="col" className="pb-2 ps-4 text-end font-normal">
                    {measureInWords(measure, words)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {delivery.map((point) => (
                <tr key={point.attemptId}>
                  <th scope="row" className="py-2 text-start font-normal">
                    {answerInWords(point, words)}
                  </th>
                  {deliveryMeasures.map((measure) => (
                    <td key={measure} className="tabular py-2 ps-4 text-end">
                      {courseInWords(measure, point, words)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Disclosure>
    </Part>
  );
}
