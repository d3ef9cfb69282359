import { describe, expect, it } from 'vitest';
import { privateIn, publicContacts } from '../../../src/domain/personal-texts.ts';

/** Texts of events as state bodies write them, with numbers that nobody can be called by. */
const INNOCENT = [
  'Жол картасы 2026–2030 жылдарға арналған',
  'План на 2026–2027 гг., 2-й этап: 01.02.2026–31.12.2026',
  '14–20.12.2026 аралығында өтеді',
  'Выделено 12 500 000 тенге, в 2025 году – 9 800 000 тенге',
  'Бюджеті 1 250 000 000 теңге',
  'Жалпы сомасы 87 015 551 234 теңге',
  'Инвестиции: 1.250.000 тенге',
  'Өткен жылы 1 234 567,8 мың теңге игерілді',
  '340 млрд теңге, оның ішінде 87,5 млрд – республикалық бюджеттен',
  'Қазақстан халқы 20 387 000 адам',
  '2026 жылғы 10 желтоқсандағы № 1234-567 бұйрық',
  'Приказ № 20-03/1234 от 14.12.2026',
  '№ 159 Қағидалар, 13-тармақ, 2) тармақша',
  'Закон № 94-V от 21 мая 2013 года',
  'ҚР ҰҚ 2026-12345 тіркеу нөмірі',
  'ГОСТ 12.0.004-2015',
  'СТ РК ISO 9001-2016 стандарты',
  'Ереван к-сі, 12/34, 405-кабинет',
  '010000, Астана қ., Мәңгілік Ел даңғылы, 8',
  'Z05T2E1, Астана қ., Достық к-сі, 18',
  'Үй № 74-56, 3-подъезд',
  'БСН 980440001234',
  'БИН: 980440001234',
  'ЖСК KZ86125KZT5004100100',
  'ISBN 978-601-7890-12-3',
  'Қоңырау орталығы: 1414, 112, 109',
  'Жедел желі 1414; сенім телефоны 111',
  'Колл-центр: 8 800 080 77 77',
  'Брифинг 10:00–12:30, тіркеу 09:30',
  'Сағат 10.00-де, 14.30-да және 16.00-де',
  '10:00, 12:30, 14:45, 16:00',
  '2026-12-14T10:00:00+05:00',
  'Кадастр нөмірі 21:320:135:1234',
  'Координаттар: 51.128207, 71.430411',
  'Учаске 51°07′41″ N, 71°25′49″ E',
  'Жолдың ұзындығы 1 234 км, ені 12,5 м',
  'А-1 және М-36 трассалары, 127–245-шақырымдар',
  '7, 8, 9, 10, 11-сынып оқушылары',
  '8,7 %, 12,5 %, 33,1 %, 45,0 %',
  'Есеп 3:2, 4:1, 5:0',
  'Zoom: https://zoom.us/j/87012345678?pwd=1',
  'Zoom идентификаторы: 870 1234 5678',
  'Конференция идентификаторы 870 1234 5678, коды 123456',
  'https://www.gov.kz/memleket/entities/mam/press/news/details/871234567?lang=kk',
  'Instagram: @minjol_kz, Telegram: @minjol',
  'Register at egov.kz, then attend at 10:00',
  '«Астана» @ Спорт сарайы',
  'Бағасы 5 @ 100.50',
  'Ит – собака, мысық – кошка',
  'jol-2026-017, p26-02, r-2026-041',
  '2024/2025 және 2025/2026 оқу жылдары',
  'Boeing 737-800, 787-9',
  'Пойыз 701/702, вагон 12, орын 34',
  '1941–1945 жж., 1986–1989 жж.',
  '100, 200, 300, 400 метрге жүгіру',
];

/** A name or a position with what is nobody's business but the speaker's. */
const PERSONAL = [
  'Сейітұлы Олжас, 8 701 555 12 34',
  'Сейітұлы Олжас (8_701_555_12_34)',
  'Төраға; ұялы: 701 555 12 34',
  'Бөлім басшысы, тел. 74-56-23',
  'Басшы, тел. 74 56 23, каб. 405',
  'Director +44 20 7946 0958',
  'Төраға olzhas.seitkhan@mail.kz',
  'Төраға olzhas (at) mail (dot) kz',
  'Байланыс: https://wa.me/77015551234',
  'Председатель, ИИН 900101300123',
  'Приёмная 8 (7172) 74-56-23',
];

describe('telephone numbers and addresses in texts', () => {
  const held = (text: string, contacts: object = {}): number =>
    privateIn(text, publicContacts(contacts)).length;

  it.each(PERSONAL)('are found: %s', (text) => {
    expect(held(text)).toBe(1);
  });

  it.each(INNOCENT)('are not seen where there are none: %s', (text) => {
    expect(INNOCENT.length).toBeGreaterThan(40);
    expect(held(text)).toBe(0);
  });

  const contacts = {
    organisers: [{ contact: { phone: '+7 7172 74-56-23', email: 'Press@jol.example' } }],
    speakers: [{ phone: '+7 701 555 12 34', email: 'olzhas@jol.example' }],
  };

  it.each(['8 (7172) 74-56-23', 'тел. 74-56-23', 'press@jol.example', 'press＠jol.example'])(
    'are public where they are a press contact: %s',
    (text) => {
      expect(held(text)).toBe(1);
      expect(held(text, contacts)).toBe(0);
    },
  );

  it.each(['8 701 555 12 34', 'olzhas@jol.example', 'тел. 34-56-23'])(
    'are not public where they are a speaker’s, or like one: %s',
    (text) => {
      expect(held(text, contacts)).toBe(1);
    },
  );
});
