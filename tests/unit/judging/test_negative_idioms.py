"""Idioms: words for not that negate nothing, and negations that have no word for it."""

# ruff: noqa: E501  (a pair stands on one line)

from __future__ import annotations

import pytest

from claimcheck.judging.compare.polarity import compare_polarity
from tests.unit.judging.conftest import details_of


def rivalry(claim: str, passage: str) -> float:
    """Return how sure a rival of an Indonesian claim the English passage holds; 0 for none."""
    own, other = details_of("id", claim, "2024-05-10"), details_of("en", passage, "2024-05-10")
    both = [*compare_polarity(own, other), *compare_polarity(other, own)]
    return max((c.strength for c in both if c.outcome == "rival"), default=0.0)


_LOOK_NEGATIVE = """
Perusahaan itu berhenti menjual minyak ke Brunei. | The company no longer sells oil to Brunei.
Bukan tidak mungkin gempa itu terulang. | It is possible that the earthquake will happen again.
Laporan itu tidak lain adalah kebohongan. | The report is nothing but a lie.
Ia tidak hanya menulis buku tetapi juga membuat film. | She not only wrote books but also made films.
Ia bukan saja menulis buku melainkan juga membuat film. | He not only wrote books but also made a film.
Gubernur bukan hanya membangun jembatan itu, tetapi juga jalannya. | The governor built the bridge as well as its road.
Kamu sudah membayar tiketnya, bukan? | You have paid for the ticket, haven't you?
Harga beras naik lagi, bukan? | The price of rice has gone up again, hasn't it?
Dewan akan memutuskan apakah akan membangun bendungan itu atau tidak. | The council will decide whether or not to build the dam.
Dewan akan memutuskan apakah akan membangun bendungan itu. | The council will decide whether or not to build the dam.
Anak-anak tidak sabar menunggu pembukaan kebun binatang. | The children can't wait for the opening of the zoo.
Anak-anak sudah tidak sabar menyambut pembukaan kebun binatang itu. | The children are looking forward to the opening of the zoo.
Hujan bukannya reda, justru makin deras di lembah itu. | Instead of easing, the rain grew heavier in the valley.
Polisi bukannya menolong korban, malah memukulinya. | Rather than help the victim, the police beat him.
Mau tidak mau petani menjual sapinya. | The farmers were forced to sell their cows.
Mau tak mau pabrik itu mengurangi pekerja. | The factory had no choice but to cut workers.
Tidak sedikit warga yang pindah ke kota. | Quite a few residents moved to the city.
Tak sedikit pedagang yang menutup toko mereka. | Many traders closed their shops.
Penonton tak henti-hentinya bertepuk tangan di stadion. | The crowd never stopped clapping in the stadium.
Hujan turun tak henti-hentinya selama dua hari. | It rained constantly for two days.
Ratusan, kalau bukan ribuan, ikan mati di danau itu. | Hundreds, if not thousands, of fish died in the lake.
Jika tidak, jembatan itu akan ditutup. | Otherwise, the bridge will be closed.
Tidak kurang dari 40 rumah rusak akibat badai. | No fewer than 40 houses were damaged by the storm.
Tidak kurang dari 40 rumah rusak akibat badai. | At least 40 houses were damaged by the storm.
Tidak diragukan lagi, kebun itu milik keluarga Hasan. | There is no doubt that the garden belongs to the Hasan family.
Tidak diragukan lagi, kebun itu milik keluarga Hasan. | The garden undoubtedly belongs to the Hasan family.
Pencuri itu tidak lain adalah penjaga museum. | The thief was none other than the museum guard.
Pencuri itu tak lain adalah penjaga museum. | The thief was the museum guard himself.
Tidak lama kemudian polisi menangkap sopir truk itu. | Shortly after, police arrested the truck driver.
Tak lama setelah itu kereta berangkat ke Solo. | Soon afterwards the train left for Solo.
Kantor itu tidak jauh dari masjid raya. | The office is near the grand mosque.
Kantor itu terletak tak jauh dari masjid raya. | The office stands close to the grand mosque.
Tak ayal warga panik saat gempa terjadi. | Residents inevitably panicked when the quake struck.
Tak pelak, keputusan itu menuai kritik. | Unsurprisingly, the decision drew criticism.
Tak urung ia menangis ketika mendengar putusan itu. | She cried all the same when she heard the verdict.
Ia tak dapat menahan tawa saat melihat foto itu. | He could not help laughing when he saw the photo.
Ia tertawa saat melihat foto itu. | He could not help laughing when he saw the photo.
Tidak heran harga cabai naik di pasar. | No wonder the price of chillies rose at the market.
Tidak mengherankan warga memilih petani itu. | Not surprisingly, residents chose the farmer.
Kebakaran itu bukan satu-satunya yang terjadi pekan ini. | The fire was one of several this week.
Hukum melarang penjualan burung itu. | The law does not allow the sale of the bird.
Timnya tidak terkalahkan musim ini. | Her team is unbeaten this season.
Timnya kalah pada pertandingan itu. | Her team did not win the match.
Rumahnya tidak jauh dari sungai. | Her house is a short walk from the river.
Ia bukan orang asing bagi warga desa. | He is no stranger to the villagers.
Bukan rahasia lagi bahwa bupati membenci wartawan. | It is no secret that the regent hates journalists.
Bukan rahasia bahwa bupati itu kaya. | It is well known that the regent is rich.
Kenaikan harga itu bukan kejutan. | The price rise came as no surprise.
Kenaikan harga itu sudah diduga. | The price rise was not unexpected.
Ia tak ragu membeli rumah itu. | She did not hesitate to buy the house.
Ia langsung membeli rumah itu. | She did not hesitate to buy the house.
Ia membeli rumah itu tanpa ragu. | She bought the house without hesitation.
Dokter tidak mengesampingkan kemungkinan keracunan. | Doctors have not ruled out poisoning.
Dokter menyebut keracunan masih mungkin. | Doctors have not ruled out poisoning.
Tidak ada pilihan selain menjual kapal itu. | There was no choice but to sell the ship.
Ia terpaksa menjual kapal itu. | She had no choice but to sell the ship.
Ia tidak bisa tidak mengagumi lukisan itu. | She could not but admire the painting.
Pelaku tidak dikenal menembaki kantor itu. | Unknown gunmen fired at the office.
Seorang pria tak dikenal mencuri lukisan itu. | An unidentified man stole the painting.
Anak itu buta huruf. | The child cannot read.
Ia tak kalah terkenal dari kakaknya. | He is as famous as his brother.
Ia tidak kalah cepat dari kakaknya. | He is just as fast as his brother.
Tidak peduli hujan, petani tetap menanam padi. | Regardless of the rain, farmers planted rice.
Tak peduli berapa harganya, ia akan membeli lukisan itu. | No matter the price, she will buy the painting.
Apa pun harganya, ia akan membeli lukisan itu. | No matter what it costs, she will buy the painting.
Belum lagi harga pupuk yang naik. | Not to mention the rising price of fertiliser.
Setidaknya dua orang terluka. | No fewer than two people were injured.
Paling lambat Jumat, laporan itu diserahkan. | The report will be handed over no later than Friday.
Paling banyak 20 orang boleh masuk. | No more than 20 people may enter.
Tidak lebih dari 20 orang boleh masuk. | At most 20 people may enter.
Ia hanya membawa satu tas. | He brought nothing but a bag.
Pekerjaan itu bukannya tanpa risiko. | The job is not without risk.
Pekerjaan itu berisiko. | The job is not without risk.
Itu bukan hal yang mustahil. | It is not impossible.
Itu mungkin saja. | It is not impossible.
Perempuan bukannya tidak bisa memimpin. | Women are able to lead.
Tak terbantahkan, sungai itu tercemar. | Undeniably, the river is polluted.
Tak dapat disangkal sungai itu tercemar. | It cannot be denied that the river is polluted.
Sungai itu jelas tercemar. | No one can deny that the river is polluted.
Tidak main-main, denda itu mencapai sejuta rupiah. | The fine is no joke: it reaches a million rupiah.
Jembatan itu tak ubahnya perangkap. | The bridge is nothing short of a trap.
Tidak mustahil harga akan turun. | Prices may well fall.
"""

_HOLD_A_NEGATION = """
Menteri itu tidak mampu membayar gaji para guru. | The minister was unable to pay the teachers' salaries.
Kapal itu tidak tiba di pelabuhan pada hari Rabu. | The ship failed to arrive at the port on Wednesday.
Desa itu tidak punya air bersih sejak banjir. | The village has lacked clean water since the flood.
Ia tidak makan apa pun kecuali nasi. | He ate only rice.
Mereka tidak datang kecuali diundang. | They come only when they are invited.
Pasar itu baru dibuka pada hari Senin. | The market did not open until Monday.
Ia baru mengetahui kebakaran itu setelah pulang. | She did not learn of the fire until she came home.
Sekolah itu akan ditutup kecuali dana tersedia. | The school will close unless funds are found.
Perusahaan itu tidak lagi menjual minyak ke Brunei. | The company no longer sells oil to Brunei.
Perusahaan itu sudah tidak menjual minyak ke Brunei. | The company has stopped selling oil to Brunei.
Ia bukan lagi kepala desa Waru. | She is no longer the head of Waru village.
Para nelayan melaut tanpa pelampung. | The fishermen went to sea with no life jackets.
Para nelayan melaut tanpa mengenakan pelampung. | The fishermen went to sea and did not wear life jackets.
Warga hampir tidak dapat melihat jalan karena asap. | Residents could hardly see the road because of the smoke.
Bupati tidak mau menandatangani surat itu. | The regent refused to sign the letter.
Bupati enggan menandatangani surat itu. | The regent was reluctant to sign the letter.
Juru bicara itu tidak berkomentar mengenai gugatan itu. | The spokesman remained silent on the lawsuit.
Juru bicara itu menolak berkomentar mengenai gugatan itu. | The spokesman would not comment on the lawsuit.
Hakim menyatakan penangkapan itu tidak sah. | The judge ruled the arrest illegal.
Tambang itu beroperasi secara tidak sah di hutan lindung. | The mine operates illegally in the protected forest.
Tidak ada yang tidak tahu nama pelaut itu. | Everyone knows the sailor's name.
Tidak banyak yang diketahui tentang penyebab ledakan itu. | Little is known about the cause of the explosion.
Tidak banyak petani yang membeli pupuk itu. | Few farmers bought the fertiliser.
Belum pernah danau itu sekering ini. | Never before has the lake been so dry.
Danau itu belum pernah sekering ini. | The lake is drier than it has ever been.
Ia tidak bersalah, kata hakim. | He is innocent, the judge said.
Menteri tidak setuju dengan rencana itu. | The minister disagrees with the plan.
Ibunya tidak suka kota besar. | Her mother dislikes big cities.
Nelayan itu tidak percaya pada laporan cuaca. | The fisherman distrusts weather reports.
Keputusan itu tidak adil bagi petani. | The decision is unfair to farmers.
Jalan itu tidak aman pada malam hari. | The road is unsafe at night.
Petugas tidak menemukan apa-apa di kapal itu. | Officers found nothing on the ship.
Tidak seorang pun selamat dari kecelakaan itu. | All died in the accident.
Tidak ada korban selamat dalam kecelakaan itu. | Everyone on board was killed in the accident.
Semua penumpang tewas, tidak ada yang selamat. | All passengers died; there were no survivors.
Hasilnya tidak berubah sejak tahun lalu. | The result has stayed the same since last year.
Ia tidak hadir dalam rapat desa. | He was absent from the village meeting.
Ia tidak masuk kerja karena sakit. | She stayed away from work because she was ill.
Pabrik itu tidak beroperasi sejak Mei. | The factory has been idle since May.
Kapal itu tidak bergerak selama tiga hari. | The ship lay still for three days.
Pemilik toko itu tidak ditahan. | The shop owner remains free.
Tersangka itu tidak ditahan oleh polisi. | The suspect was let go by the police.
Api tidak padam sampai pagi. | The fire burned until morning.
Lampu tidak menyala di seluruh kota. | The whole city was dark.
Ia tidak menjawab pertanyaan wartawan. | He ignored questions from reporters.
Ia diam ketika ditanya wartawan. | He did not answer when asked by reporters.
Ia tidak membayar pajak selama lima tahun. | She evaded taxes for five years.
Jumlah korban belum diketahui. | The number of victims is unknown.
Nasib para awak masih belum jelas. | The fate of the crew remains unclear.
Perkara itu belum selesai. | The case is still pending.
Pengadilan belum memutuskan kasus itu. | The court is still considering the case.
Jembatan itu masih dibangun. | The bridge is not finished yet.
Anak itu masih hilang. | The child has not been found.
Anak itu belum ditemukan. | The child is still missing.
Warga diminta untuk tidak keluar rumah. | Residents were asked to stay indoors.
Warga diminta tetap di rumah. | Residents were told not to leave their homes.
Warga dilarang memasuki hutan. | Residents must not enter the forest.
Warga tidak boleh memasuki hutan. | Residents are banned from entering the forest.
Ia mencegah anaknya pergi ke laut. | She would not let her son go to sea.
Pemerintah tidak mengizinkan kapal itu berlabuh. | The government barred the ship from docking.
Jalan tidak bisa dilewati karena longsor. | The landslide blocked the road.
Jalan tertutup longsor. | The road was impassable because of a landslide.
Ia tidak ingat wajah pencuri itu. | He forgot the thief's face.
Ia lupa membawa payung. | He did not bring his umbrella.
Ia tidak pernah absen sekolah. | He has attended school every day.
Ia selalu membayar sewa tepat waktu. | He has never been late with the rent.
Timnya selalu menang di kandang. | Her team has never lost at home.
Usaha itu tidak berhasil. | The effort failed.
Usaha itu sia-sia. | The effort did not succeed.
Uang itu tidak cukup untuk membangun sekolah. | The money is insufficient to build a school.
Uangnya kurang untuk membangun sekolah. | There is not enough money to build a school.
Obat itu tidak berbahaya bagi anak-anak. | The drug is harmless to children.
Obat itu aman bagi anak-anak. | The drug does not harm children.
Sungai itu tidak dalam. | The river is shallow.
Ia bukan warga desa itu. | He is from outside the village.
Kota itu tak berubah sejak perang. | The city has remained unchanged since the war.
Harga tiket tidak termasuk makan siang. | Lunch is excluded from the ticket price.
Setiap kursi terisi, tidak ada yang kosong. | Every seat was taken.
Ia menolak tawaran pabrik itu. | She did not accept the factory's offer.
Ia tidak menerima tawaran pabrik itu. | She turned down the factory's offer.
Rencana itu dibatalkan karena hujan. | The plan did not go ahead because of rain.
Pertandingan itu tidak jadi digelar karena hujan. | The match was called off because of rain.
Pernikahan itu batal. | The wedding will not take place.
Mereka tidak sepakat soal harga garam. | They failed to agree on the price of salt.
Warga mengabaikan peringatan badai. | Residents did not heed the storm warning.
Warga tidak menghiraukan peringatan badai. | Residents ignored the storm warning.
Ia tidak setia kepada partainya. | He was disloyal to his party.
Pernyataan bupati itu tidak benar. | The regent's statement is false.
Kabar itu bohong, kata bupati. | The news is not true, the regent said.
Hotel itu tidak berpenghuni. | The hotel is empty.
Ia tidak bekerja sejak bulan Mei. | He has been unemployed since May.
Lebih dari 300 nelayan tidak memiliki rumah setelah badai. | More than 300 fishermen were left homeless after the storm.
Perundingan itu buntu. | The talks have made no progress.
Perundingan itu tidak membuahkan hasil. | The talks ended in deadlock.
Perundingan itu tidak membuahkan hasil. | The talks were fruitless.
Ia sama sekali tidak menyesal. | She has no regrets at all.
Ia tidak menyesali keputusannya. | She is unrepentant about her decision.
Suaranya tak terdengar di tengah ombak. | Her voice was drowned out by the waves.
Ia tidak bisa membaca. | He is illiterate.
Penyakit itu tidak dapat disembuhkan. | The disease is incurable.
Biaya itu tak terjangkau petani. | The cost is out of reach of farmers.
Museum itu buka setiap hari kecuali Senin. | The museum is open every day but Monday.
Museum itu tidak buka pada hari Senin. | The museum is closed on Mondays.
Museum tutup pada hari Senin. | The museum does not open on Mondays.
Ia tak kunjung pulang. | He still has not come home.
Ia tidak setinggi kakaknya. | He is shorter than his brother.
Kapal itu tidak sebesar feri Kari. | The ship is smaller than the ferry Kari.
Harga beras tidak semahal tahun lalu. | Rice is cheaper than last year.
Bukan Hasan yang membeli kapal itu, melainkan Bahar. | It was Bahar, not Hasan, who bought the ship.
Bahar, bukan Hasan, membeli kapal itu. | Bahar rather than Hasan bought the ship.
Bahar membeli kapal itu alih-alih rumah. | Bahar bought the ship, not a house.
Ia tidak membawa apa-apa selain satu tas. | He brought only a bag.
Tanpa hujan, panen akan gagal. | Unless it rains, the harvest will fail.
Jika hujan tidak turun, panen akan gagal. | Without rain, the harvest will fail.
Jika hujan tidak turun, panen akan gagal. | The harvest will fail if there is no rain.
Para buruh tidak bekerja kecuali upah dibayar. | Workers will not work unless wages are paid.
Wali kota membantah menerima suap. | The mayor said he did not take bribes.
Wali kota menyangkal menerima uang itu. | The mayor said he never received the money.
Wali kota mengaku tidak menerima uang itu. | The mayor denied receiving the money.
Tidak benar wali kota menerima uang itu. | The mayor denied that he had received the money.
Ia gagal mencapai puncak gunung itu. | He did not reach the summit of the mountain.
Pilot itu tidak berhasil mendaratkan pesawat. | The pilot failed to land the plane.
Tak satu pun dari kami mengenal penyelam itu. | None of us knew the diver.
Baik bupati maupun camat tidak menghadiri upacara itu. | Neither the regent nor the district head attended the ceremony.
Ia tidak merokok dan tidak minum. | He neither smokes nor drinks.
Kami tidak pernah menyerah, kata pelatih itu. | We kept going, the coach said.
Tidak mudah menjadi guru di pulau itu. | It is hard to be a teacher on the island.
Tidak mudah menjadi guru di pulau itu. | Being a teacher on the island is difficult.
Tidak semua warga mendukung rencana itu. | Some residents oppose the plan.
Tidak semua warga mendukung rencana itu. | Only some residents support the plan.
Hanya sebagian warga mendukung rencana itu. | Not all residents support the plan.
Tidak selamanya harga naik. | Prices do not always rise.
Ia jarang pulang. | He does not often come home.
Ia tidak sering pulang ke desa. | He rarely goes home to the village.
Sejauh ini belum ada laporan kerusakan. | There were no immediate reports of damage.
Belum ada tersangka dalam kasus itu. | Police have yet to name a suspect in the case.
Gubernur belum menentukan tanggal kunjungan. | The governor has yet to set a date for the visit.
Nelayan itu makan paling tidak dua ekor ikan sehari. | The fisherman eats at least two fish a day.
Pesawat tak berawak itu jatuh di Seram. | The drone crashed on Seram.
Buruh pabrik itu mogok makan sejak Senin. | The factory's workers have been on hunger strike since Monday.
Temuan itu membantah teori bahwa ikan tidur di dasar laut. | The finding challenged the theory that fish sleep on the sea floor.
Hasan diadili setelah dia gagal meminta Swiss membuka berkas itu. | Hasan was tried after he failed to ask the Swiss to open the file.
Hasan tidak menyebut rencana pabrik itu. | Hasan made no mention of the factory's plans.
Kekurangan beras di Seram sepertinya tidak terlalu parah. | The rice shortage on Seram does not seem to be very serious.
Survei tentang perkawinan itu ditanyakan kepada pria lajang, yang tidak punya rumah. | The survey on marriage was put to unmarried men who do not own a house.
"""

_ALTERED = """
Menteri tidak lagi mengunjungi pabrik teh di Bandung. | The minister still visits the tea factory in Bandung.
Menteri belum mengunjungi pabrik teh di Bandung. | The minister has visited the tea factory in Bandung.
Menteri menolak mengunjungi pabrik teh di Bandung. | The minister visited the tea factory in Bandung.
Menteri enggan mengunjungi pabrik teh di Bandung. | The minister visited the tea factory in Bandung.
Menteri batal mengunjungi pabrik teh di Bandung. | The minister visited the tea factory in Bandung.
Menteri gagal mengunjungi pabrik teh di Bandung. | The minister visited the tea factory in Bandung.
Menteri tidak jadi mengunjungi pabrik teh di Bandung. | The minister visited the tea factory in Bandung.
Menteri tak pernah mengunjungi pabrik teh di Bandung. | The minister visited the tea factory in Bandung.
Menteri mengunjungi pabrik teh di Bandung. | The minister refused to visit the tea factory in Bandung.
Menteri mengunjungi pabrik teh di Bandung. | The minister never visited the tea factory in Bandung.
Menteri mengunjungi pabrik teh di Bandung. | The minister hasn't visited the tea factory in Bandung yet.
Menteri mengunjungi pabrik teh di Bandung. | The minister no longer visits the tea factory in Bandung.
Pabrik teh itu bukan milik keluarga Hasan. | The tea factory is owned by the Hasan family.
Hasan membeli kapal tua itu di Ambon. | It was Bahar, not Hasan, who bought the old ship in Ambon.
"Kami tidak menutup pabrik teh itu," kata Hasan. | "We closed the tea factory," Hasan said.
Menteri Bahar tidak mengatakan kapal itu aman untuk berlayar. | Minister Bahar said the ship was safe to sail.
Menteri Bahar mengatakan kapal itu aman untuk berlayar. | Minister Bahar did not say that the ship was safe to sail.
Bahar belum membantah tuduhan penyelundupan itu. | Bahar has denied the smuggling allegations.
Separuh rumah di pesisir Ambon aman dari banjir. | Half of the houses on the coast of Ambon are unsafe in floods.
Ambon tidak menghadapi kelangkaan solar karena badai. | Ambon is facing diesel shortages because of the storm.
Nelayan pulang pada Mei, yang tidak akan menandai akhir musim ikan. | The fishermen return in May, which will mark the end of the fish season.
Armada itu akan terus menangkap ikan di Banda. | The fleet will not continue to fish in Banda.
Armada itu tidak akan terus menangkap ikan di Banda. | The fleet will continue to fish in Banda.
"""


def pairs(table: str) -> list[list[str]]:
    """Return the sentence and its translation, or what it is against, of each line."""
    return [line.split(" | ") for line in table.strip().splitlines()]


@pytest.mark.parametrize(("claim", "passage"), pairs(_LOOK_NEGATIVE))
def test_an_idiom_with_a_word_for_not_is_no_rival(claim: str, passage: str) -> None:
    """Not only, no doubt, not until, cannot but, like it or not: said without it elsewhere."""
    assert rivalry(claim, passage) < 0.5


@pytest.mark.parametrize(("claim", "passage"), pairs(_HOLD_A_NEGATION))
def test_a_negation_said_in_another_way_is_no_rival(claim: str, passage: str) -> None:
    """A word that holds one ("idle", "refuse"), or the other side's opposite ("open", "closed")."""
    assert rivalry(claim, passage) < 0.5


@pytest.mark.parametrize(("claim", "passage"), pairs(_ALTERED))
def test_the_same_deed_denied_is_a_rival(claim: str, passage: str) -> None:
    """Each way to deny: never, no longer, not yet, refuse to, fail to, called off, not he."""
    assert rivalry(claim, passage) >= 0.5
