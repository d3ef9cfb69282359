import type { Entry } from './entry.ts';

/** What a decision or a proposal does with the events of the week. */
export const DECISIONS = {
  'news/other-day': {
    severity: 'error',
    message: {
      kk: '{event} {date} күні өткізілмейді, сондықтан сол күннің басты жаңалығы бола алмайды',
      ru: 'Мероприятие {event} не проводится {date} и не может быть главной новостью этого дня',
      en: '{event} is not held on {date}, so it cannot be the main news of that day',
    },
    hint: {
      kk: 'Іс-шараның күні: {held}. Оны сол күнге жазыңыз немесе басқа басты жаңалық таңдаңыз.',
      ru: 'Дата мероприятия: {held}. Перенесите его на этот день или выберите другую главную новость.',
      en: 'It is held on {held}: put it under that day, or choose another main news.',
    },
  },
  'news/not-held': {
    severity: 'error',
    message: {
      kk: '{event} өткізілмейді немесе кейінге қалдырылды, сондықтан басты жаңалық бола алмайды',
      ru: 'Мероприятие {event} отменено или отложено и не может быть главной новостью',
      en: '{event} is cancelled or postponed, so it cannot be main news',
    },
    hint: {
      kk: 'Оны басты жаңалықтардан алып тастаңыз немесе сол күнге басқасын таңдаңыз.',
      ru: 'Уберите его из главных новостей или выберите на этот день другую.',
      en: 'Take it out of the main news, or choose another for that day.',
    },
  },
  'news/excluded': {
    severity: 'error',
    message: {
      kk: '{event} осы шешіммен медиа-гридке енгізілмеді, сондықтан басты жаңалық бола алмайды',
      ru: 'Мероприятие {event} этим же решением не включено в медиа-грид и не может быть главной новостью',
      en: '{event} is excluded by this decision, so it cannot be main news',
    },
    hint: {
      kk: 'Оны topNews немесе exclude тізімінен алып тастаңыз.',
      ru: 'Уберите его из topNews или из exclude.',
      en: 'Take it out of topNews or out of exclude.',
    },
  },
  'news/not-key': {
    severity: 'error',
    message: {
      kk: '{event} негізгі іс-шара емес және медиа-гридке енгізілмейді, сондықтан басты жаңалық бола алмайды',
      ru: 'Мероприятие {event} не ключевое, в медиа-грид не входит и не может быть главной новостью',
      en: '{event} is not a key event and not in the grid, so it cannot be main news',
    },
    hint: {
      kk: 'Сол күнге басқа басты жаңалық таңдаңыз.',
      ru: 'Выберите на этот день другую главную новость.',
      en: 'Choose another main news for that day.',
    },
  },
  'news/not-shown': {
    severity: 'warning',
    message: {
      kk: 'Ұсынылған басты жаңалық көрсетілмейді: {event} ол күні өткізілмейді, кейінге қалдырылды немесе негізгі іс-шара емес',
      ru: 'Предложенная главная новость не будет показана: мероприятие {event} в этот день не проводится, отменено, отложено или не ключевое',
      en: 'This proposal will not be shown as main news: {event} is not held that day, cancelled, postponed or not a key event',
    },
  },
  'decision/repeated': {
    severity: 'error',
    message: {
      kk: '{event} осы тізімде екінші рет тұр',
      ru: 'Мероприятие {event} стоит в этом списке второй раз',
      en: '{event} is in this list for the second time',
    },
    hint: {
      kk: 'Бір жазбасын ғана қалдырыңыз: іс-шараға бір орын, бір себеп, бір алаң беріледі.',
      ru: 'Оставьте одну запись: у мероприятия одно место, одна причина и одна площадка.',
      en: 'Leave one entry: an event has one place, one reason and one platform.',
    },
  },
  'decision/excluded-twice': {
    severity: 'warning',
    message: {
      kk: '{event} медиа-гридке енгізілмейді, бірақ ретпен көрсету немесе алаңдар тізімінде де тұр',
      ru: 'Мероприятие {event} не входит в медиа-грид, но стоит в порядке показа или среди площадок',
      en: '{event} is not in the grid, yet it stands in the order or among the platforms',
    },
  },
  'decision/idle-platform': {
    severity: 'warning',
    message: {
      kk: '{event} өткізілмейді немесе кейінге қалдырылды, бірақ оған алаң берілген',
      ru: 'Мероприятие {event} отменено или отложено, но площадка за ним остаётся',
      en: '{event} is cancelled or postponed, yet a platform is given to it',
    },
    hint: {
      kk: 'Алаңды босатыңыз: бұл жазбаны platforms тізімінен алып тастаңыз.',
      ru: 'Освободите площадку: уберите эту запись из platforms.',
      en: 'Free the platform: take this entry out of platforms.',
    },
  },
} as const satisfies Record<string, Entry>;
