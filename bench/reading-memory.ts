import { createReadingPool, type ReadingPool } from '../src/adapters/workers/reading-pool.ts';
import { articleOf, textsOf } from './raw-articles.ts';

const THREADS = 2;
const IN_FLIGHT = 4;
const MARKS = 10;

type Course = { readonly pool: ReadingPool; readonly texts: Iterator<string>; readonly total: number; done: number };

const rssMb = (): number => Math.round(process.memoryUsage().rss / 1e6);

/** Reads the next article until there is none, or enough are read. */
const readOn = async (course: Course, started: number, mark: () => void): Promise<void> => {
  let next = course.texts.next();
  for (let index = started; !next.done && course.done < course.total; next = course.texts.next()) {
    await course.pool.read(articleOf(next.value, index));
    course.done += 1;
    if (course.done % Math.ceil(course.total / MARKS) === 0) mark();
    index += IN_FLIGHT;
  }
};

/** Reads `total` articles on two threads as the bot does, and prints how much memory the process holds at each tenth. */
export const readThroughPool = async (folder: string | null, total: number): Promise<void> => {
  const pool = createReadingPool({ threads: THREADS });
  const course: Course = { pool, texts: textsOf(folder, total), total, done: 0 };
  console.log(`reading ${total} articles of ${folder ?? 'the generator'} on ${THREADS} threads`);
  const before = process.cpuUsage();
  const mark = (): void => {
    const { user, system } = process.cpuUsage(before);
    const spent = ((user + system) / 1e6).toFixed(0);
    console.log(`${String(course.done).padStart(8)} articles: ${rssMb()} MB held, ${spent} s of processor time`);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, (_, started) => readOn(course, started, mark)));
  if (course.done < total) console.log(`there are only ${course.done} articles`);
  await pool.close();
};
