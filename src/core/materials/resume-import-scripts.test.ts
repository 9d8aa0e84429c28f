import { expect, test } from 'vitest'
import { readResumeText } from './resume-import.ts'

/** The people, the firms and the schools are made up. */
const samples = [
  {
    name: '山田 花子',
    work: { position: '運行計画 主任', name: '谷川バス株式会社', startDate: '2019-04' },
    education: {
      institution: '谷川大学',
      area: '地理学科',
      startDate: '2011-04',
      endDate: '2015-03',
    },
    text: `履歴書
氏名：山田 花子
hanako@yamada.example

【職歴】
運行計画 主任
谷川バス株式会社
2019年4月～現在
・遅延を14から6に減らした。

学歴
谷川大学
地理学科
2011年4月 – 2015年3月

スキル
Excel、SQL`,
  },
  {
    name: '王小明',
    work: { position: '高级规划师', name: '山谷公交有限公司', startDate: '2019-04' },
    education: { institution: '山谷大学', area: '地理学', startDate: '2011', endDate: '2015' },
    text: `简历
王小明
wang@xiaoming.example

工作经历
2019年4月至今
高级规划师
山谷公交有限公司
• 把晚点从14次降到6次

教育背景
山谷大学
地理学
2011 – 2015

专业技能
Excel，SQL`,
  },
  {
    name: '김민수',
    work: { position: '노선 계획 팀장', name: '주식회사 계곡버스', startDate: '2019-04' },
    education: {
      institution: '계곡대학교',
      area: '지리학',
      startDate: '2011-03',
      endDate: '2015-02',
    },
    text: `이력서
김민수
minsu@kim.example

경력사항
노선 계획 팀장
주식회사 계곡버스
2019년 4월 ~ 현재
• 지연을 14회에서 6회로 줄였다

학력
계곡대학교
지리학
2011년 3월 – 2015년 2월

기술
Excel, SQL`,
  },
  {
    name: 'ليلى السالمي',
    work: { position: 'مخططة أولى', name: 'شركة الوادي للنقل', startDate: '2019' },
    education: { institution: 'جامعة الوادي', area: 'جغرافيا', startDate: '2011', endDate: '2015' },
    text: `السيرة الذاتية
ليلى السالمي
layla@salmi.example

الخبرة العملية
مخططة أولى
شركة الوادي للنقل
2019 – حتى الآن
• خفضت التأخير من 14 إلى 6

التعليم
جامعة الوادي
جغرافيا
2011 – 2015

المهارات
Excel، SQL`,
  },
  {
    name: 'מיכל ארזי',
    work: { position: 'מתכננת בכירה', name: 'חברת תחבורת העמק', startDate: '2019' },
    education: {
      institution: 'אוניברסיטת העמק',
      area: 'גאוגרפיה',
      startDate: '2011',
      endDate: '2015',
    },
    text: `קורות חיים
מיכל ארזי
michal@arzi.example

ניסיון תעסוקתי
מתכננת בכירה
חברת תחבורת העמק
2019 – היום
• האיחורים ירדו מ-14 ל-6

השכלה
אוניברסיטת העמק
גאוגרפיה
2011 – 2015

כישורים
Excel, SQL`,
  },
]

for (const { name, work, education, text } of samples) {
  test(`reads the résumé of ${name} in its own script`, () => {
    const read = readResumeText(text)
    if (!read.ok) throw new Error(read.problem.message)
    const pieces = (section: string) =>
      read.value.entries
        .filter((entry) => entry.section === section)
        .map(({ fields }) => Object.fromEntries(fields.map(({ key, value }) => [key, value])))
    expect(pieces('basics')[0]).toEqual({ name })
    expect(pieces('work')).toEqual([{ ...work, highlights: expect.any(String) }])
    expect(pieces('education')).toEqual([education])
    expect(pieces('skills')).toEqual([{ name: 'Excel' }, { name: 'SQL' }])
    expect(read.value.leftover).toEqual([])
    for (const { fields } of read.value.entries) {
      for (const field of fields) expect(text).toContain(field.words.split('\n')[0])
    }
  })
}
