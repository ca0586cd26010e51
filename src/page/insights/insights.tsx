/** What the last months say: a few small charts, each with the sentence it says, counted when the page is opened. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type CivilDate, daysBetween } from '#core/civil-date.ts';
import { coolingDays, fewestAsked, fewestFeedback, fewestTouches, wishedShare } from '#core/insights.ts';
import { dateInWords, monthInWords } from '#i18n/dates.ts';
import { PageTitle } from '#page/page-title.tsx';
import { cooling, feedbackOverTime, referrers, replies, shareToCustomers } from '#store/insights.ts';
import { classNames } from '#ui/class-names.ts';
import { today } from '#ui/clock.ts';
import { language, words } from '#ui/language.ts';
import { Name } from '#ui/name.tsx';
import { Bar, Months } from './charts.tsx';
import css from './insights.module.css';
import { useCounted } from './use-counted.ts';

const shownPeople = 10;

export function Insights() {
  const { insights: t } = words.value;
  return (
    <>
      <PageTitle title={t.title} hint={t.hint} />
      <Share />
      <CoolingPeople />
      <Replies />
      <Referrals />
      <FeedbackOfMonths />
    </>
  );
}

interface PartShown {
  title: string;
  /** not told yet */
  counting: boolean;
  children: ComponentChildren;
}

function Part({ title, counting, children }: PartShown) {
  const id = useId();
  return (
    <section class={css.part} aria-labelledby={id} aria-busy={counting} data-counted={!counting}>
      <h2 id={id}>{title}</h2>
      <div class={css.said}>{counting ? <p class={css.counting}>{words.value.insights.counting}</p> : children}</div>
    </section>
  );
}

function Share() {
  const share = useCounted(shareToCustomers);
  const { share: t } = words.value.insights;
  const said = share && t.said(share);
  const missing = share ? Math.ceil(share.all * wishedShare) - share.toCustomers : 0;
  return (
    <Part title={t.title} counting={!share}>
      {share && share.all < fewestTouches && <p class={css.soft}>{t.little}</p>}
      {share && said && share.all >= fewestTouches && (
        <>
          <p>
            {said} {missing > 0 ? t.few(missing) : t.enough}
          </p>
          <Bar part={share.toCustomers / share.all} mark={wishedShare} said={said} />
          <p class={css.legend} aria-hidden="true">
            <span class={css.ofMark} /> {t.mark}
          </p>
        </>
      )}
    </Part>
  );
}

function CoolingPeople() {
  const found = useCounted((now) => cooling(now, shownPeople));
  const { cooling: t } = words.value.insights;
  const day = (on: CivilDate) => dateInWords(language.value, on, today.value.year);
  return (
    <Part title={t.title} counting={!found}>
      {found?.people.length === 0 && <p class={css.soft}>{t.none}</p>}
      {found && found.people.length > 0 && (
        <>
          <p>{t.said(found.people.length + found.more)}</p>
          <ul class={css.rows}>
            {found.people.map(({ contact, on }) => {
              const left = daysBetween(today.value, on);
              return (
                <li key={contact.id} class={css.row}>
                  <a href={`#plan/${contact.id}`} class={css.who}>
                    <Name raw={contact.name} />
                  </a>
                  <span class={css.when}>{t.on(day(on))}</span>
                  <Bar part={left / coolingDays} said={t.chart(left)} />
                </li>
              );
            })}
          </ul>
          {found.more > 0 && <p class={css.soft}>{t.more(found.more)}</p>}
        </>
      )}
    </Part>
  );
}

function Replies() {
  const found = useCounted(replies);
  const { insights, eventKinds } = words.value;
  const { replies: t } = insights;
  const enough = found?.filter(({ asked }) => asked >= fewestAsked) ?? [];
  const [first] = enough;
  return (
    <Part title={t.title} counting={!found}>
      {found && !first && <p class={css.soft}>{t.little}</p>}
      {first && (
        <>
          <p>{t.said(t.subject(first.subject, eventKinds), first.answered, first.asked)}</p>
          <ul class={css.rows}>
            {enough.map(({ subject, asked, answered }) => (
              <li key={subject} class={css.row}>
                <span class={css.who}>{t.subject(subject, eventKinds)}</span>
                <span class={css.when}>{t.row(answered, asked)}</span>
                <Bar part={answered / asked} said={t.row(answered, asked)} />
              </li>
            ))}
          </ul>
          {enough.length < (found?.length ?? 0) && <p class={css.soft}>{t.chance}</p>}
        </>
      )}
    </Part>
  );
}

function Referrals() {
  const found = useCounted(() => referrers(shownPeople));
  const { referrals: t } = words.value.insights;
  const most = Math.max(1, ...(found?.people.map(({ brought }) => brought) ?? []));
  return (
    <Part title={t.title} counting={!found}>
      {found?.brought === 0 && <p class={css.soft}>{t.none}</p>}
      {found && found.brought > 0 && (
        <>
          <p>{t.said(found.brought, found.by)}</p>
          <ul class={css.rows}>
            {found.people.map(({ contact, brought, bought }) => (
              <li key={contact.id} class={css.row}>
                <a href={`#person/${contact.id}`} class={css.who}>
                  <Name raw={contact.name} />
                </a>
                <span class={css.when}>{t.row(brought, bought)}</span>
                <Bar part={brought / most} said={t.row(brought, bought)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}

function FeedbackOfMonths() {
  const months = useCounted(feedbackOverTime);
  const { feedback: t } = words.value.insights;
  const sum = (kind: 'good' | 'mixed' | 'bad') => months?.reduce((all, month) => all + month[kind], 0) ?? 0;
  const all = sum('good') + sum('mixed') + sum('bad');
  const nameOf = ({ year, month }: { year: number; month: number }) =>
    monthInWords(language.value, year, month, today.value.year);
  const told = months?.filter(({ good, mixed, bad }) => good + mixed + bad > 0) ?? [];
  return (
    <Part title={t.title} counting={!months}>
      {months && all < fewestFeedback && <p class={css.soft}>{t.little}</p>}
      {months && all >= fewestFeedback && (
        <>
          <p>{t.said(sum('good'), all)}</p>
          <Months months={months} said={told.map((month) => t.month(nameOf(month), month)).join('; ')} />
          <p class={css.span} aria-hidden="true">
            <span>{months[0] && nameOf(months[0])}</span>
            <span>{nameOf(today.value)}</span>
          </p>
          <p class={css.legend} aria-hidden="true">
            <span class={classNames(css.key, css.keyGood)} /> {t.good}
            <span class={classNames(css.key, css.keyMixed)} /> {t.mixed}
            <span class={classNames(css.key, css.keyBad)} /> {t.bad}
          </p>
        </>
      )}
    </Part>
  );
}
